# Heading: name, kind, address and days of a place.
places-about = Om platsen
# Button: opens a new place.
places-add = Lägg till
# Label: the street address of a place.
places-address = Besöksadress
# Beside a place that is not there yet. { $day }: its first day.
places-begins = Öppnar { $day }
# Link beside the button that saves: back without saving.
places-cancel = Avbryt
# In a table of hours: the house is closed that weekday.
places-closed = stängt
# Days on which a place is closed. { $from } and { $through } are dates such as: torsdag 24 december.
places-closed-days = { $from } till { $through }
# Label: the first day on which a place is closed.
places-closed-from = Stängt från
# Why a place is closed: a public holiday.
places-closed-holiday = helgdag
# Why a place is closed: illness among staff.
places-closed-illness = sjukdom
# Why a place is closed: help is given somewhere else.
places-closed-moved = hjälpen har flyttat
# Why a place is closed: another reason.
places-closed-other = annan orsak
# Why a place is closed: building work.
places-closed-rebuilding = ombyggnad
# Why a place is closed: the staff has a meeting.
places-closed-staff-meeting = personalmöte
# Label: the last day on which a place is closed.
places-closed-through = Stängt till och med
# Hint at that field.
places-closed-through-hint = Lämna tomt om det är en enda dag.
# Hours of one day when a place is closed. { $day }: a date, { $times }: such as 12.00–14.00.
places-closed-times = { $day } { $times }
# Why a place is closed: the staff is being trained.
places-closed-training = utbildning
# Button: closes the place on these days.
places-closure-add = Stäng de dagarna
# Label: hours of the day when the place is closed.
places-closure-hours = Tid
# Hint at that field. The example must stay in this form.
places-closure-hours-hint = Lämna tomt om det är hela dagen. Annars till exempel 12–14.
# Heading above the form for days when a place is closed.
places-closure-new = Lägg till en stängning
# The reason is none of the list.
places-closure-reason = Välj en orsak ur listan.
# Refusal: the time of a closure is not one span. The example must stay in this form.
places-closure-times = Skriv en tid, till exempel 12–14, eller lämna tomt för hela dagen.
# Refusal: a closure has a time, and more than one day.
places-closure-times-one-day = En tid går bara att skriva för en dag i taget. Lämna tiden tom, eller lägg till dagarna var för sig.
# Label: a list of reasons why a place is closed.
places-closure-why = Varför?
# Heading: days when a place is closed.
places-closures = Stängda dagar
# No days are closed.
places-closures-none = Inga stängda dagar framöver.
# Beside a place that is no longer there. { $day }: its last day.
places-ended = Stängde { $day }
# Beside a place that will close. { $day }: its last day.
places-ends = Finns till { $day }
# Label: the first day on which a place is there.
places-from = Finns från
# Legend above one box: counting people at activities.
places-heads = Vid aktiviteter
# A box to tick: how many take part is counted by age.
places-heads-counted = Räkna hur många som är med, per åldersgrupp
# Column and label: hours when help is staffed.
places-help-head = Hjälp
# Refusal: help hours lie outside open hours. Begins with the weekday.
places-help-outside = { places-weekday }: hjälpen ligger utanför öppettiderna. Ändra den ena eller den andra.
# Heading and page: opening hours and hours of help.
places-hours = Tider
# Refusal: hours that hold already cannot be taken away.
places-hours-begun = De tiderna har redan börjat gälla. Sätt nya tider från i dag i stället.
# Heading above a table of hours. { $from } and { $through } are dates.
places-hours-between = Från { $from } till { $through }
# Button: changes this set of hours.
places-hours-change = Ändra
# Refusal: a closing time is not later than the opening time. Begins with the weekday.
places-hours-end-first = { places-weekday }: tiden slutar innan den börjar. Öppet efter midnatt skrivs på nästa dag.
# Label: the first day on which these hours hold.
places-hours-from = Gäller från
# How hours are typed. The examples must stay in this form.
places-hours-how = Skriv till exempel 10–18, eller 10–12, 13–18 när det är en paus. Lämna tomt när det är stängt.
# Refusal: what was typed is no time. Begins with the weekday. The examples must stay in this form.
places-hours-no-time = { places-weekday }: skriv tiden som 10–18, eller 10–12, 13–18.
# Mark beside the hours that hold today.
places-hours-now = Gäller nu
# Button: saves the hours of a week.
places-hours-save = Spara tiderna
# Button: leads to the form for a new set of hours.
places-hours-set = Sätt nya tider
# Heading above a table of hours. { $day }: the first day on which they hold.
places-hours-since = Från { $day }
# Label: the last day on which these hours hold.
places-hours-through = Till och med
# Hint at that field.
places-hours-through-hint = Lämna tomt om de gäller tills vidare. Sommartider slutar av sig själva.
# Label: what kind of place it is.
places-kind = Vad är det för plats?
# A kind of place: a branch of the library.
places-kind-branch = filial
# A kind of place: the centre itself.
places-kind-centre = centrum
# Refusal: no kind of place was chosen.
places-kind-choose = Välj vad det är för plats.
# A kind of place: a room of another organisation.
places-kind-partner = hos en annan organisation
# A kind of place: anywhere, for a day or so.
places-kind-pop-up = tillfällig plats
# A kind of place: a stop of the library bus.
places-kind-stop = bokbussens hållplats
# Label: what a place is called.
places-name = Namn
# Heading above the form that opens a place.
places-new = Ny plats
# In a table of hours: no help that weekday.
places-no-help = ingen hjälp
# A place has no hours yet.
places-no-hours = Inga tider är inlagda än.
# No place yet.
places-none = Här visas platserna. Lägg till den första.
# Page, and word in the bar: where help is given.
places-office = Platser
# Column and label: hours when the house is open.
places-open-head = Öppet
# Label: the published telephone number of a place.
places-phone = Telefon
# Hint at that field.
places-phone-hint = Det nummer som alla får ringa. Aldrig någons eget.
# Button: takes away days or hours that lie ahead.
places-remove = Ta bort
# Button: ends a closure that has begun, so that the place is open from today.
places-reopen = Öppna igen i dag
# Button: saves what is known of a place.
places-save = Spara
# Label: the word for this place in web addresses.
places-slug = Ord i adresser
# Hint at that field.
places-slug-hint = Lämna tomt, så görs det av namnet. Det går inte att ändra sedan, för det står på affischer och skärmar.
# Refusal: another place of the library has this word.
places-slug-taken = En annan plats har redan det ordet. Välj ett annat.
# Label: the last day on which a place is there.
places-through = Finns till och med
# Hint at that field.
places-through-hint = Lämna tomt så länge den finns kvar.
# What is open today: nothing.
places-today-closed = Stängt i dag
# What is open today: nothing. { $reason }: such as helgdag.
places-today-closed-because = Stängt i dag: { $reason }
# When help is given today. { $times }: such as 10.00–16.00.
places-today-help = Hjälp i dag { $times }
# No help is given today.
places-today-no-help = Ingen hjälp i dag
# When the house is open today. { $times }: such as 10.00–19.00.
places-today-open = Öppet i dag { $times }
# The weekday that begins a refusal. $weekday is a code, MO for Monday to SU for Sunday: translate what stands after the brackets only.
places-weekday = { $weekday ->
    [MO] Måndag
    [TU] Tisdag
    [WE] Onsdag
    [TH] Torsdag
    [FR] Fredag
    [SA] Lördag
   *[SU] Söndag
}
# Column: the weekday.
places-weekday-head = Dag
