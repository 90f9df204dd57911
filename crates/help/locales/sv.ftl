# No activity was chosen.
help-activity = Välj vad det var.
# Question above the kinds of activity.
help-activity-question = Vad var det?
# Question above the areas of life.
help-area = Område, om det fanns något
# Which desk this tablet stands at. { $desk }: its number.
help-at-desk = Du är vid bord { $desk }
# Button: calls the same number once more.
help-call-again = Kalla igen
# Button: calls whoever is next.
help-call-next = Kalla nästa
# Heading above one-tap buttons: people who needed no help.
help-came-to-use = Kom bara för att använda
# Label of a list: how visitor and guide met.
help-channel = Hur möttes ni?
# First line of a list where something has to be chosen.
help-choose = Välj …
# Heading of the page where a guide chooses which place they work at.
help-choose-place = Var är du i dag?
# Button: closes the desk.
help-close-desk = Stäng bordet
# Name of the page that a guide has open all day.
help-desk = Disken
# Heading: the desk is open and has nobody.
help-desk-free = Bordet är ledigt
# Link in the bar: counting heads at an activity.
help-desk-heads = Räkna huvuden
# Label: the number of a desk.
help-desk-label = Bordets nummer
# No desk was chosen.
help-desk-number = Välj vilket bord du sitter vid först.
# Link in the bar: typing in a paper sheet.
help-desk-paper = Från papper
# Link in the bar: the desk itself.
help-desk-today = I dag
# Label of a list: which e-service it was about.
help-eservice = Vilken e-tjänst?
# Opens buttons that give somebody a ticket.
help-give-ticket = Ge någon en nummerlapp
# Heading: counting heads at an activity.
help-heads = Räkna huvuden
# What a count of heads is.
help-heads-about = Hur många som är med vid en aktivitet. Det räknas för sig och blir aldrig hjälptillfällen.
# No heads were given.
help-heads-empty = Skriv hur många i minst en åldersgrupp.
# Legend above the age bands.
help-heads-question = Hur många, ungefär i vilken ålder?
# Question above the minutes.
help-how-long = Ungefär hur länge?
# Heading above those who wait.
help-in-line = I tur
# Label of a list: the language that help was given in, never the visitor’s mother tongue.
help-language = Språk ni använde
# No number of minutes was chosen.
help-minutes = Välj ungefär hur länge det tog.
# Label of a field: another number of minutes than the chips.
help-minutes-other = Annat antal minuter
# Opens what is asked only when it is wanted.
help-more = Mer: e-tjänst, språk, flera vid bordet
# Shows choices that come more seldom.
help-more-choices = Fler
# Beside the save button: what is kept.
help-name-free = Sparas utan namn: bara dag och kvart.
# Question above the needs.
help-need = Behov, ett eller flera
# There is no place to work at.
help-no-places = Här visas bibliotekets platser. Den som är verksamhetsansvarig lägger till den första.
# Nobody is in the line.
help-nobody-waits = Ingen väntar just nu.
# First line of a list where nothing has to be chosen.
help-none = –
# Button: the one who was called did not come.
help-not-here = Inte här
# Label of a list: why it could not be done.
help-obstacle = Varför gick det inte?
# Under the one-tap buttons.
help-one-tap = Ett tryck sparar. Det går att ångra.
# Heading: the tablet does not stand at a desk yet.
help-open-desk = Vilket bord sitter du vid?
# Button: opens the desk.
help-open-desk-button = Öppna bordet
# Question above the outcomes.
help-outcome = Hur gick det?
# Heading: typing in a sheet of paper.
help-paper = Skriv in från papper
# What the page is for.
help-paper-about = Varje rad är ett eller flera likadana hjälptillfällen.
# Label: the day of the sheet.
help-paper-day = Vilken dag gäller det?
# No line was filled in.
help-paper-empty = Fyll i minst en rad.
# Column: the hour of the day.
help-paper-hour = Klockan
# Name of the table of lines, for those who listen.
help-paper-lines = Rader från papperet
# Column: minutes each.
help-paper-minutes = Minuter
# Column: the need.
help-paper-need = Behov
# Column: how it went.
help-paper-outcome = Hur gick det?
# More like occasions in a line than allowed. { $most }: how many are.
help-paper-times = Skriv hur många gånger, från 1 till { $most }.
# Column: how many like occasions.
help-paper-times-label = Antal
# Label of a field: people at the table.
help-people = Hur många vid bordet?
# Heading of the desk.
help-question = Vad hjälpte du till med?
# Label of a list: whom the visitor was sent to.
help-referred = Vart hänvisade du?
# Button: saves, and keeps the choices for the next visitor.
help-same-again = Samma igen
# Button.
help-save = Spara
# Button: saves, and calls whoever is next.
help-save-and-call = Spara och kalla nästa
# After saving.
help-saved = Sparat, utan namn.
# Heading of the sheet of paper.
help-sheet = Hjälp i dag
# Above the sheet on the screen.
help-sheet-about = Skriv ut bladet och ha det vid disken. En rad för varje hjälptillfälle, inga namn.
# Before a line to write the date on.
help-sheet-day = Dag
# Before a list of numbers of minutes to choose from.
help-sheet-foot = En rad för varje hjälptillfälle. Inga namn. Minuter, ungefär:
# Column of the sheet: the hour.
help-sheet-hour = Kl.
# Column of the sheet: minutes.
help-sheet-minutes = Minuter
# Link to the sheet that is printed.
help-sheet-print = Skriv ut ett blad
# Label of a list: the step of the e-service.
help-step = Vilket steg tog det stopp på?
# A ticket that no open desk can help. { $ticket }: number, matter and language.
help-stranded = Inget öppet bord kan hjälpa { $ticket }.
# Button: calls somebody who is not next; it is counted.
help-take-this = Kalla den här i stället (räknas)
# Heading above one-tap buttons: people who could not be helped.
help-turned-away = Fick gå utan hjälp
# Button beside what was saved.
help-undo = Ångra
# How long somebody has waited. { $minutes }: such as 11 min.
help-waited = väntat { $minutes }
# Opens the reason why somebody stands before the next.
help-why = varför?
# Heading above the number of the one at the desk.
help-with-you = Nu hos dig
