i18n-date = { $weekday } { $date }
i18n-hours = { $n ->
    [zero] { $n } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
}
# doubt: short forms are used for both parts, so that no plural is needed.
i18n-hours-and-minutes = { $hours } س { $minutes } د
i18n-list-last = { $listed } و{ $last }
i18n-list-next = { $listed }، { $next }
i18n-minutes = { $n ->
    [zero] { $n } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}
i18n-minutes-between = { $most ->
    [zero] { $least }–{ $most } دقيقة
    [one] { $least }–{ $most } دقيقة
    [two] { $least }–{ $most } دقيقة
    [few] { $least }–{ $most } دقائق
    [many] { $least }–{ $most } دقيقة
   *[other] { $least }–{ $most } دقيقة
}
i18n-percent = { $number }%
i18n-time = { $hour }:{ $minute }
i18n-times = { $from }–{ $to }
i18n-today = اليوم
i18n-tomorrow = غدًا
i18n-yesterday = أمس
