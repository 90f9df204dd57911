places-about = About the place
places-add = Add
places-address = Visiting address
places-begins = Opens { $day }
places-cancel = Cancel
places-closed = closed
places-closed-days = { $from } to { $through }
places-closed-from = Closed from
places-closed-holiday = public holiday
places-closed-illness = illness
places-closed-moved = help has moved
places-closed-other = another reason
places-closed-rebuilding = building work
places-closed-staff-meeting = staff meeting
places-closed-through = Closed through
places-closed-through-hint = Leave empty for a single day.
places-closed-times = { $day }, { $times }
places-closed-training = staff training
places-closure-add = Close on those days
places-closure-hours = Time
places-closure-hours-hint = Leave empty for the whole day. Otherwise for example 12–14.
places-closure-new = Add a closure
places-closure-reason = Choose a reason from the list.
places-closure-times = Write one time, for example 12–14, or leave it empty for the whole day.
places-closure-times-one-day = A time can only be given for one day at a time. Leave the time empty, or add the days one by one.
places-closure-why = Why?
places-closures = Closed days
places-closures-none = No closed days ahead.
places-ended = Closed { $day }
places-ends = There until { $day }
places-from = There from
places-heads = At activities
places-heads-counted = Count how many take part, by age band
places-help-head = Help
places-help-outside = { places-weekday }: help lies outside the opening hours. Change one or the other.
places-hours = Hours
places-hours-begun = Those hours have already begun. Set new hours from today instead.
places-hours-between = From { $from } to { $through }
places-hours-change = Change
places-hours-end-first = { places-weekday }: the time ends before it begins. Hours after midnight are written on the next day.
places-hours-from = Valid from
places-hours-how = Write for example 10–18, or 10–12, 13–18 when there is a break. Leave empty when closed.
places-hours-no-time = { places-weekday }: write the time as 10–18, or 10–12, 13–18.
places-hours-now = Valid now
places-hours-save = Save the hours
places-hours-set = Set new hours
places-hours-since = From { $day }
places-hours-through = Through
places-hours-through-hint = Leave empty if they hold until further notice. Summer hours end by themselves.
places-kind = What kind of place is it?
places-kind-branch = branch
places-kind-centre = centre
places-kind-choose = Choose what kind of place it is.
places-kind-partner = at another organisation
places-kind-pop-up = pop-up
places-kind-stop = stop of the library bus
places-name = Name
places-new = New place
places-no-help = no help
places-no-hours = No hours have been set yet.
places-none = Places are shown here. Add the first one.
places-office = Places
places-open-head = Open
places-phone = Telephone
places-phone-hint = The number anyone may ring. Never a person’s own.
places-remove = Remove
places-reopen = Open again today
places-save = Save
places-slug = Word in addresses
places-slug-hint = Leave it empty and it is made from the name. It cannot be changed later, since it stands on posters and screens.
places-slug-taken = Another place already has that word. Choose another.
places-through = There through
places-through-hint = Leave empty as long as it stays.
places-today-closed = Closed today
places-today-closed-because = Closed today: { $reason }
places-today-help = Help today { $times }
places-today-no-help = No help today
places-today-open = Open today { $times }
places-weekday = { $weekday ->
    [MO] Monday
    [TU] Tuesday
    [WE] Wednesday
    [TH] Thursday
    [FR] Friday
    [SA] Saturday
   *[SU] Sunday
}
places-weekday-head = Day
