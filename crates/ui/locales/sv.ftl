# Name of the list of languages, for those who listen.
ui-languages = Språk
# Heading above what was wrong with a form.
ui-problems = Det här behöver rättas
# First link of every page: jumps over the bar.
ui-skip = Hoppa till innehållet
