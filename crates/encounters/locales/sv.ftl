# The day lies ahead.
encounters-day-ahead = Dagen har inte varit än. Välj i dag eller en tidigare dag.
# The day is too long ago. { $days }: how many days back are allowed.
encounters-day-late = Det går att skriva in högst { $days } dagar i efterhand.
# A count of heads that cannot be.
encounters-heads = Skriv hur många som var där, från 1 till 500.
# A time that cannot be.
encounters-minutes = Skriv hur länge det tog, från 1 till 480 minuter.
# No need was chosen.
encounters-need = Välj minst ett behov.
# It could not be done, and why was not chosen.
encounters-obstacle = Välj varför det inte gick.
# A number of people at the table that cannot be.
encounters-people = Skriv hur många som satt vid bordet, från 1 till 60.
# The place was not there on that day.
encounters-place-closed = Platsen fanns inte den dagen. Välj en annan dag.
# Referred, and to whom was not chosen.
encounters-referred = Välj vart du hänvisade.
# More questions than one occasion can have. { $most }: how many are allowed.
encounters-too-many = Välj högst { $most } behov. Skriv in resten som ett tillfälle till.
# The undo came too late. { $minutes }: how long it can be done.
encounters-undo-late = Det går att ångra i { $minutes } minuter. Nu är det sparat.
# The choice is not in the list any more.
encounters-unknown = Det valet finns inte längre. Välj ett annat.
