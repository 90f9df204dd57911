# How many stand before the reader. { $n }: how many.
queue-ahead =
    { $n ->
        [0] Du är näst på tur.
        [one] { $n } före dig.
       *[other] { $n } före dig.
    }
# Button: the holder of a ticket says that they are in the building.
queue-arrival = Jag är på plats
# Above the button that says one is in the building.
queue-arrival-about = Tryck när du är på plats. Innan dess ropas ditt nummer inte upp, men platsen är din.
# Refusal: the holder of the ticket sits at the desk already.
queue-at-desk = Den personen sitter redan vid bordet.
# Title of the waiting board.
queue-board = Väntetavla
# On the board, in the place of the number, when nobody has been called.
queue-board-nobody = Ingen är uppropad just nu
# On the board, beside a number. { $time }: when it was booked for.
queue-booked-at = bokad { $time }
# Refusal: nothing was chosen to be helped with.
queue-choose-matter = Välj vad du vill ha hjälp med.
# Warning on the kiosk. { $seconds }: until the page closes.
queue-closes-soon = Sidan stängs om { $seconds } sekunder, så att nästa kan ta ett nummer.
# Refusal: no more tickets, because help closes soon.
queue-closing-soon = Vi stänger strax och hinner inte hjälpa fler i dag.
# Before the code of six digits that lets one take a number on a telephone.
queue-code-today = Dagens kod:
# Under one's turn. { $seconds }: between two times that the page comes back by itself.
queue-comes-back = Sidan uppdateras var { $seconds }:e sekund.
# A desk, by its number. { $n }: the number.
queue-desk = bord { $n }
# Refusal: the desk has somebody. { $number }: their ticket.
queue-desk-busy = Avsluta { $number } först.
# Refusal: the desk is not open. { $desk }: its number.
queue-desk-closed = Bord { $desk } är inte öppet. Öppna det först.
# Refusal: the desk has no such number. { $most }: the largest.
queue-desk-number = Skriv ett nummer på bordet, 1 till { $most }.
# Button: the visitor has read the number.
queue-done = Klar
# Refusal: the ticket has ended.
queue-ended = Det numret är redan avslutat.
# Beside a picture that a telephone reads.
queue-follow = Följ din tur i mobilen
# Link: lets the page update by itself again.
queue-go-on = Uppdatera igen
# Heading on the board.
queue-just-called = Nyss uppropade
# Under the number on the kiosk.
queue-keep = Kom ihåg numret, eller följ din tur i mobilen. Du kan gå runt i huset, men var här när det är din tur.
# Greeting on the ticket kiosk.
queue-kiosk = Välkommen!
# Opens what gives a ticket back.
queue-leave = Lämna tillbaka numret
# Before a ticket is given back.
queue-leave-about = Du förlorar din plats i kön.
# Button: gives the ticket back.
queue-leave-now = Ja, lämna tillbaka
# Button: takes the line of a place away.
queue-line-close = Sluta med nummer
# A place has no line.
queue-line-off = Utan nummer
# A place has a line.
queue-line-on = Med nummer
# Button: gives a place a line.
queue-line-open = Börja med nummer
# Title: which places have a line.
queue-lines = Nummer och kö
# Under the title.
queue-lines-about = Utan nummer hjälper man den som står där. Med nummer tar besökaren ett i kiosken, i mobilen eller vid bordet.
# Link on the kiosk, before the page closes.
queue-more-time = Jag behöver mer tid
# Refusal: the telephone sent nothing back by which it is known.
queue-no-cookie = Visa sidan igen och försök en gång till. Telefonen måste tillåta kakor.
# Refusal: the place gives no numbers.
queue-no-line = Här tar man inget nummer. Fråga någon som arbetar här.
# On the kiosk and the telephone.
queue-no-name = Du får ett nummer. Inget namn behövs.
# Refusal: the ticket has not been called.
queue-not-called = Ropa upp numret först.
# Refusal: nobody helps here now.
queue-not-staffed = Ingen kan hjälpa till här just nu.
# Refusal: the telephone has a ticket. { $number }: its number.
queue-one-ticket = Du har redan nummer { $number }.
# When help opens next. { $day }: such as i morgon or tisdag 14 oktober. { $time }: such as 10.00.
queue-opens = Hjälpen öppnar { $day } klockan { $time }.
# Refusal: somebody else must be taken first. { $number }: their ticket.
queue-passed-too-often = { $number } har fått vänta länge nog medan andra gick före. Ta { $number } nu.
# Refusal: the line cannot be taken away. { $n }: how many have a ticket.
queue-people-waiting =
    { $n ->
        [one] { $n } person har ett nummer. Avsluta det först.
       *[other] { $n } personer har nummer. Avsluta dem först.
    }
# Link to the page on which a number is taken on a telephone.
queue-phone-page = Sidan för mobilen
# On the paper with the number. { $place }: its name. { $day }: such as tisdag 14 oktober 2025.
queue-place-and-day = { $place }, { $day }
# Button: prints the number.
queue-print = Skriv ut
# Refusal: the code is not the one that is shown in the room.
queue-room-code = Koden stämmer inte. Läs den på skärmen i rummet; den är ny varje dag.
# Under the label of the code.
queue-room-code-hint = Sex siffror på skärmen i rummet.
# Label: the code that is shown in the room.
queue-room-code-label = Dagens kod
# Said aloud by the board. { $number }: such as A 42. { $desk }: such as bord 2.
queue-say-called = Nummer { $number }, { $desk }
# Heading on the board: who is called soon.
queue-soon = Snart
# On the board: nobody waits.
queue-soon-nobody = Ingen väntar just nu.
# Button on the board: no more chime.
queue-sound-off = Stäng av ljud
# Button on the board: a chime, and the number is said.
queue-sound-on = Slå på ljud
# Under one's turn, when the page does not come back by itself.
queue-stands-still = Sidan uppdateras inte av sig själv.
# Link: the page is not to come back by itself.
queue-stop = Sluta uppdatera
# Nobody who works now can help. { $what }: a language, as in a list.
queue-stranded-language = { $what }: ingen som kan det språket är på plats just nu. Säg till personalen.
# Nobody who works now can help. { $what }: a matter, as on the kiosk.
queue-stranded-matter = { $what }: ingen på plats hjälper till med det just nu. Säg till personalen.
# Title and button: take a number on one's own telephone.
queue-take-a-number = Ta ett nummer
# On the board, beside a picture that a telephone reads.
queue-take-on-phone = Ta nummer i mobilen
# A time to the second. { $time }: such as 13.30. { $seconds }: two digits.
queue-time-and-seconds = { $time }.{ $seconds }
# Link to the ticket that this telephone has.
queue-to-mine = Visa mitt nummer
# Refusal: too many wrong codes were typed at this place. { $seconds }: until one may try again.
queue-try-again = Många har skrivit fel kod just nu. Försök igen om { $seconds } sekunder.
# Headline of one's turn. { $desk }: such as bord 2.
queue-turn-called = Nu är det din tur: { $desk }
# Headline of one's turn, afterwards.
queue-turn-finished = Klart. Välkommen tillbaka!
# Headline of one's turn: help closed first.
queue-turn-lapsed = Hjälpen har stängt för i dag. Ta ett nytt nummer en annan dag.
# Headline of one's turn: it was given back.
queue-turn-left = Du har lämnat tillbaka numret.
# Headline of one's turn: called twice, and nobody came.
queue-turn-not-here = Vi ropade två gånger. Ta ett nytt nummer om du vill ha hjälp.
# Title of the page, said aloud when it comes back. { $number }: such as A 42. { $state }: such as Du väntar.
queue-turn-title = { $number }: { $state }
# Headline of one's turn.
queue-turn-waiting = Du väntar
# Refusal: a matter or language that is not in the list.
queue-unknown = Välj något i listan.
# The expected wait. { $n }: minutes.
queue-wait-about = Ungefär { $n } minuters väntan
# No desk is open that can help.
queue-wait-no-desk = Inget bord är öppet just nu
# Explains why the wait is not known.
queue-wait-no-desk-next = När ett bord öppnar kan vi säga hur lång väntan blir.
# The expected wait, as a range. { $least } and { $most }: minutes.
queue-wait-range = Ungefär { $least }–{ $most } minuters väntan
# What the range rests on. { $cases }: earlier visits. { $ahead }: people before. { $desks }: open desks.
queue-wait-rests-on = Så har vi räknat: { $ahead } före dig, öppna bord: { $desks }, och hur lång tid de senaste { $cases } besöken tog. Det stämmer ungefär fyra gånger av fem.
# The expected wait: two minutes or less.
queue-wait-short = Nästan ingen väntan
# Explains why the wait is not known. { $fewest }: visits that are needed.
queue-wait-too-few = Vi vågar gissa först när vi har hjälpt minst { $fewest } personer här på senaste tiden.
# The wait is not known.
queue-wait-unknown = Vi vet inte hur lång väntan blir
# Somebody waits for certain desks. { $what }: a language or matter as in a list. { $desks }: their numbers.
queue-waits-for = { $what }: hjälp finns vid bord { $desks }.
# Somebody was moved on to a desk. { $desks }: its number.
queue-waits-for-desk = Väntar på bord { $desks }.
# Question on the kiosk.
queue-what-with = Vad vill du ha hjälp med?
# Why one stands before the next, who had booked. { $first }: when the ticket was taken. { $second }: the booked time.
queue-why-before-booked = Tog nummer { $first }. Nästa är bokad { $second }.
# Why one who had booked stands before the next. { $first }: the booked time. { $second }: when the next took a ticket.
queue-why-booked = Bokad { $first }. Nästa tog nummer { $second }.
# Why one who had booked stands before another who had. { $first } and { $second }: the booked times.
queue-why-both-booked = Bokad { $first }, nästa { $second }.
# Why one stands before the next when their times are alike. { $first } and { $second }: which one they were to come today.
queue-why-came = Kom in i kön som nummer { $first } i dag, nästa som nummer { $second }.
# Why one stands before the next. { $first } and { $second }: when they took their tickets.
queue-why-older = Tog nummer { $first }, nästa { $second }.
# Why one stands before the next. { $first }: calls that went to others. { $bound }: how many may.
queue-why-passed = Andra har gått före { $first } gånger. Mer än { $bound } gånger får ingen vänta.
# Why the next stands behind. { $first }: the time of the one. { $second }: the time the next was put back to.
queue-why-put-back = Nästa ropades upp utan att vara på plats och fick backa till { $second }. Den här: { $first }.
# Why one who was put back stands before the next. { $first }: the time it was put back to. { $second }: the next one's time.
queue-why-was-put-back = Fick backa till { $first }, nästa: { $second }.
# Above the number.
queue-your-number = Ditt nummer
