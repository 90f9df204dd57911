ui-languages = Languages
ui-problems = This needs to be put right
ui-skip = Skip to the content
