places-closed-holiday = public holiday
places-closed-illness = illness
places-closed-moved = help has moved
places-closed-other = another reason
places-closed-rebuilding = building work
places-closed-staff-meeting = staff meeting
places-closed-training = staff training
places-closure-reason = Choose a reason from the list.
