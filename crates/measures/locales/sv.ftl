# First line of a list of places: all of them.
measures-all-places = Alla platser
# Opens the same numbers as a table.
measures-as-table = Visa som tabell
# Link back to the figures of the day.
measures-back = Till dagen
# Heading. The unit is questions.
measures-by-area = Frågor efter område
# Heading. The unit is help occasions.
measures-by-channel = Tillfällen efter hur vi möttes
# Heading. The unit is questions.
measures-by-eservice = Frågor efter e-tjänst
# Under a heading. The unit is help occasions.
measures-by-hour = Hjälptillfällen per timme
# Description of the picture, read aloud. { $occasions }: all occasions of the day.
measures-by-hour-about =
    { $occasions ->
        [one] Ett hjälptillfälle, fördelat på dagens timmar.
       *[other] { $occasions } hjälptillfällen, fördelade på dagens timmar.
    }
# Description of the picture, read aloud. { $about }: the sentence of measures-by-hour-about; { $hours }: hours of the day, such as 10, 11 and 15.
measures-by-hour-withheld = { $about } Visas inte: timme { $hours }.
# Heading. The unit is help occasions; the language is the one help was given in.
measures-by-language = Tillfällen efter språk
# Under a heading. The unit is questions.
measures-by-need = Frågor: ett tillfälle kan ha flera
# Heading. The unit is help occasions that were not possible.
measures-by-obstacle = Tillfällen som inte gick, efter orsak
# Heading. The unit is help occasions.
measures-by-outcome = Tillfällen efter hur det gick
# Heading. The unit is questions.
measures-by-step = Frågor efter steget där det tog stopp
# Heading. The unit is help occasions that were referred.
measures-by-target = Hänvisade tillfällen, efter vart
# Link to a file.
measures-csv = Hämta som CSV
# Link to a file that is laid out as one region’s table.
measures-dalarna = CSV efter Region Dalarnas tabell
# Link in the bar: the figures of a day.
measures-day = Dagen
# Link to the day after.
measures-day-after = Dagen efter
# Link to the day before.
measures-day-before = Dagen före
# Label: which day.
measures-day-label = Dag
# How it is counted, in a line. { $occasions } and { $questions }: numbers of the day.
measures-definition = Så räknar vi: { $occasions } hjälptillfällen med { $questions } frågor, utan namn. Ett tillfälle är en stund vid ett bord.
# How it is counted, where no number of the day is shown.
measures-definition-only = Så räknar vi: utan namn. Ett tillfälle är en stund vid ett bord.
# Link in the bar: the sheet for the network’s question count.
measures-digidel = Digidels frågor
# What the sheet is for.
measures-digidel-about = I samma ordning som Digidelnätverkets frågeräkning, att skriva av. Nätverkets hela lista är inte känd; det som saknas där är markerat.
# The network’s first question, in the reader’s language.
measures-digidel-first = 1. Vad ville besökaren ha hjälp med?
# The network’s second question, in the reader’s language.
measures-digidel-second = 2. Kan frågan relateras till ett område?
# Heading of the sheet.
measures-digidel-title = För Digidels frågeräkning
# Mark beside a need that the network’s known list has no option for.
measures-digidel-unknown = (inget känt svar hos Digidel)
# Shown when nothing was written that day.
measures-empty = Här visas dagens hjälp. Inget är sparat den här dagen: öppna disken för att börja.
# Shown to readers when nothing was written on a day that has ended.
measures-empty-ended = Inget är sparat den här dagen.
# Shown to readers who ask for today.
measures-goes-on = Dagens siffror visas i morgon, när dagen är slut.
# Label of a number: minutes that half of those helped waited at most.
measures-half-wait = Hälften väntade högst
# Under the longest wait. { $minutes }: minutes.
measures-half-waited = hälften väntade högst { $minutes }
# Heading. The unit is heads; never help.
measures-heads = Huvuden vid aktiviteter
# Column: the hour of the day.
measures-hour = Timme
# Link to the latest day that has ended.
measures-latest = Visa den senaste dagen som är slut
# Part of a list. { $left }: tickets whose holder was gone before being helped.
measures-left-waiting = { $left } hann gå
# Label of a number: minutes in the line.
measures-longest-wait = Väntade som mest
# Label of a number: time of help.
measures-minutes = Hjälptid
# Under the time of help.
measures-minutes-note = ungefär, som guiderna skattat
# Under the longest wait, when there is none.
measures-no-waits = inga nummerlappar den här dagen
# Label of a number.
measures-occasions = Hjälptillfällen
# Shows the rest of a list.
measures-others = Visa alla
# Name of the links between days, for those who listen.
measures-pager = Byt dag
# Label: which place.
measures-place-label = Plats
# Label of a number.
measures-questions = Frågor
# Under the number of questions.
measures-questions-note = ett tillfälle kan ha flera
# Label of a number: help occasions.
measures-referred = Hänvisade vidare
# Button.
measures-show = Visa
# Label of a share.
measures-solved = Löst på plats
# Under the share. { $solved } of { $occasions } help occasions.
measures-solved-of = { $solved } av { $occasions } tillfällen
# Row of a table.
measures-sum = Summa
# Heading. { $day }: the date, { $place }: the name of the place.
measures-title = { $day }, { $place }
# Part of a list. { $times }: how many occasions, { $target }: a name.
measures-to-target = { $times } till { $target }
# Heading. The unit is people who came and could not be helped.
measures-turned-away = Fick gå utan hjälp
# Label of a number.
measures-turned-away-short = Fick gå utan hjälp
# Heading. The unit is people who came only to use something.
measures-uses = Kom bara för att använda
# Label of a number.
measures-uses-short = Kom bara för att använda
# Comparison. { $n }: how many fewer occasions, { $weekday }: a weekday.
measures-usual-fewer = { $n } färre än en vanlig { $weekday }
# Comparison of a day that has not ended. { $n }: how many fewer occasions, { $weekday }: a weekday.
measures-usual-fewer-so-far = { $n } färre än en vanlig { $weekday } så här dags
# Comparison. { $n }: how many more occasions, { $weekday }: a weekday.
measures-usual-more = +{ $n } mot en vanlig { $weekday }
# Comparison of a day that has not ended. { $n }: how many more occasions, { $weekday }: a weekday.
measures-usual-more-so-far = +{ $n } mot en vanlig { $weekday } så här dags
# Comparison. { $n } is 0, { $weekday }: a weekday.
measures-usual-same = som en vanlig { $weekday }
# Comparison of a day that has not ended. { $n } is 0, { $weekday }: a weekday.
measures-usual-same-so-far = som en vanlig { $weekday } så här dags
# When there is too little to compare with.
measures-usual-unknown = för få dagar att jämföra med än
# Heading above the needs.
measures-what-for = Vad det gällde
# Heading above the hours.
measures-when = När på dagen
# Stands where a number would: it is not shown. It says nothing of how large the number is.
measures-withheld = visas inte
# Instead of all figures of a day or a place.
measures-withheld-day = Siffrorna för det här valet visas inte: de skulle kunna avslöja ett litet tal. Välj alla platser eller en annan dag.
# Instead of the rows of one table.
measures-withheld-part = Fördelningen visas inte: den skulle avslöja ett litet tal.
# Why some numbers are not shown. { $threshold }: the smallest number that is, such as 5.
measures-withheld-why = Ett tal under { $threshold }, och ett tal som skulle avslöja ett sådant, visas inte, så att ingen kan kännas igen.
