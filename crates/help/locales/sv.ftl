# No activity was chosen.
help-activity = Välj vad det var.
# Question above the kinds of activity.
help-activity-question = Vad var det?
# First line of a list: any desk will do.
help-any-desk = Vilket som helst
# Question above the areas of life.
help-area = Område, om det fanns något
# First line of a list: nothing is changed.
help-as-it-is = Som det är
# First line of a list of languages: Swedish, as most often.
help-as-usual = Svenska
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
# Legend above languages: those that this desk helps in.
help-desk-languages = Språk
# Legend above matters: those that this desk helps with.
help-desk-matters = Ärenden
# No desk was chosen.
help-desk-number = Välj vilket bord du sitter vid först.
# Opens the choices of what a desk helps with.
help-desk-only = Bara vissa språk eller ärenden
# What leaving the choices empty means.
help-desk-only-about = Välj inget, så hjälper bordet med allt.
# Link in the bar: typing in a paper sheet.
help-desk-paper = Från papper
# Link in the bar: return codes.
help-desk-returns = Återkomstkod
# Link in the bar: the desk itself.
help-desk-today = I dag
# Label of a list: which e-service it was about.
help-eservice = Vilken e-tjänst?
# Heading of the page where a visitor has a code forgotten.
help-forget = Glöm min återkomstkod
# What the page is for.
help-forget-about = Skriv koden från lappen. Då tar vi bort den och allt som hör till den.
# Button.
help-forget-button = Glöm koden
# After it. The same whether there was such a code.
help-forget-done = Klart. Om koden fanns är den glömd nu.
# Opens buttons that give somebody a ticket.
help-give-ticket = Ge någon en nummerlapp
# Heading: counting heads at an activity.
help-heads = Räkna huvuden
# What a count of heads is.
help-heads-about = Hur många som är med vid en aktivitet. Det räknas för sig och blir aldrig hjälptillfällen.
# No heads were given.
help-heads-empty = Skriv hur många i minst en åldersgrupp.
# At a place where heads are not counted.
help-heads-not-counted = Här räknas inte hur många som är med vid aktiviteter. Den som är verksamhetsansvarig kan ändra det under Platser.
# Legend above the age bands.
help-heads-question = Hur många, ungefär i vilken ålder?
# Button: whoever was called has come to the desk.
help-here = Är här
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
# Opens the fields that send somebody back into the line, to another desk or for another matter.
help-move-on = Skicka vidare
# Button.
help-move-on-button = Skicka vidare
# Label of a list: which desk.
help-move-on-desk = Till bord
# Label of a list: the language that help is wanted in.
help-move-on-language = Språk för hjälpen
# Label of a list: what it is about now.
help-move-on-matter = Ärende
# Beside the save button: what is kept.
help-name-free = Sparas utan namn: bara dag och kvart.
# Question above the needs.
help-need = Behov, ett eller flera
# What was agreed: an identity document.
help-next-bring-id = Ta med giltig legitimation
# What was agreed: a letter or a code that came by mail.
help-next-bring-letter = Ta med brevet eller koden som kommer
# What was agreed.
help-next-bring-telephone = Ta med telefonen och laddaren
# What was agreed: something has to be done at the bank or an authority first.
help-next-go-elsewhere = Gå till banken eller myndigheten först
# What was agreed: nothing to bring.
help-next-go-on = Fortsätt där vi slutade
# What was agreed.
help-next-wait-for-answer = Vänta på svar, kom sedan
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
# Opens the fields for one more visit.
help-return-again = Skriv till dagens besök
# Before what was agreed for the next time.
help-return-agreed = Nästa gång:
# Link back to the page about return codes.
help-return-back = Till återkomstkoder
# Opens the button that forgets a code.
help-return-forget = Besökaren vill att vi glömmer
# What forgetting means.
help-return-forget-about = Koden och allt som hör till den tas bort för gott. Det går inte att ångra.
# Button.
help-return-forget-button = Glöm nu
# What was typed on the page for visitors is no code.
help-return-form = Skriv tre ord eller nio siffror, som det står på lappen.
# As many visits as fit are noted. { $most }: how many.
help-return-full = Det får plats { $most } besök under en kod. Gör en ny kod.
# Heading: giving somebody a code.
help-return-give = Ge en kod
# Button: makes a code that the visitor takes home.
help-return-give-button = Gör en kod att ta hem
# After forgetting a code.
help-return-gone = Koden är glömd, och allt som hörde till den.
# Heading: the visitor has a code already.
help-return-has = Besökaren har en kod
# Until when a code lives. { $day }: a day.
help-return-lives = Koden gäller till { $day }, sedan glöms allt av sig självt.
# Button: shows what was tried under a code.
help-return-look = Visa vad vi har provat
# No need was chosen.
help-return-need = Välj vad det gällde.
# Question above the needs.
help-return-need-question = Vad gällde det?
# Nothing was chosen for the next time.
help-return-next = Välj vad ni kom överens om till nästa gång.
# Label of a list: what was agreed.
help-return-next-question = Nästa gång
# After noting a visit.
help-return-saved = Sparat, utan namn.
# Heading above languages: the slip to take home.
help-return-slip = Lappen att ta hem, på
# A step that is not in the list.
help-return-step = Välj ett steg i listan.
# Label of a list: the step of the e-service.
help-return-step-question = Hur långt kom ni?
# The code that was drawn belongs to somebody else, which is very rare.
help-return-taken = Det blev en kod som redan är tagen. Ladda om sidan och försök igen.
# Heading: what was tried under a code.
help-return-tried = Det här har vi provat
# Label of a field for a return code.
help-return-typed = Tre ord eller nio siffror
# Under the field for a return code.
help-return-typed-hint = Orden kan stå på vilket av språken som helst.
# No code lives that is written so.
help-return-unknown = Den koden finns inte, eller så har den gått ut. Läs orden en gång till, eller börja om utan kod.
# Too many wrong codes were tried. { $seconds }: how long to wait.
help-return-wait = För många försök blev fel. Vänta { $seconds } sekunder och försök igen.
# Heading of the page about return codes: three words or nine digits that a visitor may take home.
help-returns = Återkomstkod
# What a return code is, for the guide.
help-returns-about = Den som vill kan ta hem tre ord. Med dem ser vi nästa gång vad vi redan har provat, utan namn. Fråga alltid först.
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
# Heading of the slip that a visitor takes home.
help-slip = Din återkomstkod
# Before an address.
help-slip-forget = Vill du att vi glömmer? Säg till, eller skriv koden här:
# Before what was agreed.
help-slip-next = Nästa gång:
# Between three words and nine digits.
help-slip-or = eller
# Button.
help-slip-print = Skriv ut lappen
# What the code is, for the visitor.
help-slip-secret = Koden är bara din. Vi vet inte vem du är, och ingen kan leta upp den.
# Until when the code lives. { $day }: a date.
help-slip-until = Gäller till { $day }.
# Label of a list: the step of the e-service.
help-step = Vilket steg tog det stopp på?
# Button: calls somebody who is not next; it is counted.
help-take-this = Kalla den här i stället (räknas)
# Label of a list: the language that a ticket is given for.
help-ticket-language = Språk för hjälpen
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
