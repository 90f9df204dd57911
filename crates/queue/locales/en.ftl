queue-ahead =
    { $n ->
        [0] You are next.
        [one] { $n } person before you.
       *[other] { $n } people before you.
    }
queue-arrival = I am here
queue-arrival-about = Press the button when you are here. Your number is not called before that, but you keep your place.
queue-at-desk = That person is already at the desk.
queue-board = Waiting board
queue-board-nobody = Nobody has been called
queue-booked-at = booked { $time }
queue-choose-matter = Choose what you want help with.
queue-closes-soon = This page closes in { $seconds } seconds, so that the next person can take a number.
queue-closing-soon = We close soon and cannot help more people today.
queue-code-today = Today's code:
queue-comes-back = This page updates every { $seconds } seconds.
queue-desk = desk { $n }
queue-desk-busy = Finish with { $number } first.
queue-desk-closed = Desk { $desk } is not open. Open it first.
queue-desk-number = Write a number for the desk, 1 to { $most }.
queue-done = Done
queue-ended = That number has already ended.
queue-follow = Follow your turn on your phone
queue-go-on = Update again
queue-just-called = Just called
queue-keep = Remember the number, or follow your turn on your phone. You may walk around, but be here when it is your turn.
queue-kiosk = Welcome!
queue-leave = Give the number back
queue-leave-about = You lose your place in the line.
queue-leave-now = Yes, give it back
queue-line-close = Stop using numbers
queue-line-off = No numbers
queue-line-on = With numbers
queue-line-open = Start using numbers
queue-lines = Numbers and line
queue-lines-about = Without numbers, whoever stands there is helped. With numbers, visitors take one at the kiosk, on a phone or at the desk.
queue-more-time = I need more time
queue-no-cookie = Open the page again and try once more. The phone must allow cookies.
queue-no-line = No numbers are used here. Ask someone who works here.
queue-no-name = You get a number. No name is needed.
queue-not-called = Call the number first.
queue-not-staffed = Nobody can help here right now.
queue-one-ticket = You already have number { $number }.
queue-opens = Help opens { $day } at { $time }.
queue-passed-too-often = { $number } has waited long enough while others went first. Take { $number } now.
queue-people-waiting =
    { $n ->
        [one] { $n } person has a number. Finish that first.
       *[other] { $n } people have numbers. Finish those first.
    }
queue-phone-page = The page for phones
queue-place-and-day = { $place }, { $day }
queue-print = Print
queue-room-code = That is not the code. Read it on the screen in the room; it is new every day.
queue-room-code-hint = Six digits on the screen in the room.
queue-room-code-label = Today's code
queue-say-called = Number { $number }, { $desk }
queue-soon = Soon
queue-soon-nobody = Nobody is waiting.
queue-sound-off = Turn sound off
queue-sound-on = Turn sound on
queue-stands-still = This page does not update by itself.
queue-stop = Stop updating
queue-stranded-language = { $what }: nobody who speaks it is here right now. Please tell the staff.
queue-stranded-matter = { $what }: nobody here helps with that right now. Please tell the staff.
queue-take-a-number = Take a number
queue-take-on-phone = Take a number on your phone
queue-time-and-seconds = { $time }:{ $seconds }
queue-to-mine = Show my number
queue-turn-called = It is your turn: { $desk }
queue-turn-finished = Done. Welcome back any time!
queue-turn-lapsed = Help has closed for today. Take a new number another day.
queue-turn-left = You have given the number back.
queue-turn-not-here = We called twice. Take a new number if you want help.
queue-turn-title = { $number }: { $state }
queue-turn-waiting = You are waiting
queue-unknown = Choose something from the list.
queue-wait-about = About { $n } minutes to wait
queue-wait-no-desk = No desk is open right now
queue-wait-no-desk-next = When a desk opens we can say how long the wait is.
queue-wait-range = About { $least }–{ $most } minutes to wait
queue-wait-rests-on = This is how we counted: { $ahead } before you, open desks: { $desks }, and how long the latest { $cases } visits took. It holds about four times out of five.
queue-wait-short = Almost no wait
queue-wait-too-few = We only guess when we have helped at least { $fewest } people here lately.
queue-wait-unknown = We cannot say how long the wait is
queue-waits-for = { $what }: help is at desk { $desks }.
queue-waits-for-desk = Waiting for desk { $desks }.
queue-what-with = What do you want help with?
queue-why-before-booked = Took a number at { $first }. The next is booked for { $second }.
queue-why-booked = Booked for { $first }. The next took a number at { $second }.
queue-why-both-booked = Booked for { $first }, the next for { $second }.
queue-why-came = Came into the line as number { $first } today, the next as number { $second }.
queue-why-older = Took a number at { $first }, the next at { $second }.
queue-why-passed = Others went first { $first } times. Nobody has to wait more than { $bound } times.
queue-why-put-back = The next was called and was not here, and went back to { $second }. This one: { $first }.
queue-why-was-put-back = Went back to { $first }, the next: { $second }.
queue-your-number = Your number
