# A date: { $weekday } is the day's name, { $date } its day and month, sometimes with the year. Example: tisdag 14 oktober
i18n-date = { $weekday } { $date }
# A length of time in whole hours. { $n } is the number of hours.
i18n-hours = { $n } tim
# A length of time of more than an hour. Example: 1 tim 20 min
i18n-hours-and-minutes = { $hours } tim { $minutes } min
# The end of a list: { $listed } is what has been listed so far, { $last } the last one. Example: svenska och arabiska
i18n-list-last = { $listed } och { $last }
# The middle of a list: { $listed } is what has been listed so far, { $next } the next one, with more to come.
i18n-list-next = { $listed }, { $next }
# A length of time in minutes, short. { $n } is the number of minutes.
i18n-minutes = { $n } min
# A span between two lengths of time, short, such as an expected wait. Example: 5–15 min
i18n-minutes-between = { $least }–{ $most } min
# A share in per cent. { $number } is a whole number. Swedish has a no-break space before the sign.
i18n-percent = { $number } %
# A time of day. { $hour } is 0 to 24, { $minute } always two digits. Example: 14.00
i18n-time = { $hour }.{ $minute }
# From one time of day to another, such as opening hours. Example: 10.00–16.00
i18n-times = { $from }–{ $to }
# The present day, in the middle of a sentence or alone.
i18n-today = i dag
# The day after the present one.
i18n-tomorrow = i morgon
# The day before the present one.
i18n-yesterday = i går
