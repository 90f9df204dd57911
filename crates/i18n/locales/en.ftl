calendar-closes-before-opens = The closing time must be later than the opening time. Write hours after midnight as a time of their own on the next day.
calendar-ends-before-begins = The last day must be the same as the first day, or later.
calendar-holiday-all-saints = All Saints’ Day
calendar-holiday-all-saints-eve = All Saints’ Eve
calendar-holiday-ascension = Ascension Day
calendar-holiday-christmas = Christmas Day
calendar-holiday-christmas-eve = Christmas Eve
calendar-holiday-easter = Easter Sunday
calendar-holiday-easter-eve = Easter Eve
calendar-holiday-easter-monday = Easter Monday
calendar-holiday-epiphany = Epiphany
calendar-holiday-epiphany-eve = Epiphany Eve
calendar-holiday-first-of-may = May Day
calendar-holiday-good-friday = Good Friday
calendar-holiday-maundy-thursday = Maundy Thursday
calendar-holiday-midsummer = Midsummer Day
calendar-holiday-midsummer-eve = Midsummer Eve
calendar-holiday-national-day = Sweden’s National Day
calendar-holiday-new-year = New Year’s Day
calendar-holiday-new-year-eve = New Year’s Eve
calendar-holiday-second-of-christmas = Boxing Day
calendar-holiday-walpurgis-eve = Walpurgis Night
calendar-holiday-whitsun = Whit Sunday
calendar-holiday-whitsun-eve = Whitsun Eve
calendar-hours-overlap = { $weekday ->
    [MO] Two times on Monday overlap. Write them as one, or move them apart.
    [TU] Two times on Tuesday overlap. Write them as one, or move them apart.
    [WE] Two times on Wednesday overlap. Write them as one, or move them apart.
    [TH] Two times on Thursday overlap. Write them as one, or move them apart.
    [FR] Two times on Friday overlap. Write them as one, or move them apart.
    [SA] Two times on Saturday overlap. Write them as one, or move them apart.
   *[SU] Two times on Sunday overlap. Write them as one, or move them apart.
}
calendar-interval-too-small = Say how often it should be repeated: 1 or more.
calendar-no-day-chosen = Choose at least one day.
calendar-no-such-day = There is no such date. Write for example 2026-10-14.
calendar-no-such-time = There is no such time. Write for example 14:30.
calendar-same-start = There are already opening hours that begin on that day. Change those, or choose another day.
i18n-date = { $weekday } { $date }
i18n-hours = { $n } h
i18n-hours-and-minutes = { $hours } h { $minutes } min
i18n-list-last = { $listed } and { $last }
i18n-list-next = { $listed }, { $next }
# same as Swedish: the unit is international.
i18n-minutes = { $n } min
# same as Swedish: the unit is international.
i18n-minutes-between = { $least }–{ $most } min
i18n-percent = { $number }%
i18n-time = { $hour }:{ $minute }
i18n-times = { $from }–{ $to }
i18n-today = today
i18n-tomorrow = tomorrow
i18n-yesterday = yesterday
kernel-free-text-account = This looks like an account number. Leave it out, so that nobody can be recognised.
kernel-free-text-card = This looks like a card number. Leave it out, so that nobody can be recognised.
kernel-free-text-email = This looks like an e-mail address. Leave it out, so that nobody can be recognised.
kernel-free-text-no-reason = Say why the text may stay.
kernel-free-text-personal-number = This looks like a personal identity number. Leave it out, so that nobody can be recognised.
kernel-free-text-phone = This looks like a telephone number. Leave it out, so that nobody can be recognised.
