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
# Why a place is closed: the staff is being trained.
places-closed-training = utbildning
# The reason is none of the list.
places-closure-reason = Välj en orsak ur listan.
