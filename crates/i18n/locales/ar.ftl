calendar-closes-before-opens = يجب أن يكون وقت الإغلاق بعد وقت الافتتاح. اكتب الساعات التي بعد منتصف الليل في اليوم التالي.
calendar-ends-before-begins = يجب أن يكون اليوم الأخير هو اليوم الأول نفسه أو بعده.
calendar-holiday-all-saints = عيد جميع القديسين
# doubt: a literal name; the day is little known outside Sweden.
calendar-holiday-all-saints-eve = ليلة عيد جميع القديسين
calendar-holiday-ascension = عيد الصعود
calendar-holiday-christmas = عيد الميلاد
calendar-holiday-christmas-eve = ليلة عيد الميلاد
calendar-holiday-easter = أحد عيد الفصح
calendar-holiday-easter-eve = سبت النور
calendar-holiday-easter-monday = اثنين الفصح
calendar-holiday-epiphany = عيد الغطاس
# doubt: Christian feasts have different names in different churches.
calendar-holiday-epiphany-eve = ليلة عيد الغطاس
calendar-holiday-first-of-may = عيد العمال
calendar-holiday-good-friday = الجمعة العظيمة
calendar-holiday-maundy-thursday = خميس العهد
# doubt: a literal name; newcomers may know the Swedish word better.
calendar-holiday-midsummer = يوم منتصف الصيف
# doubt: a literal name; newcomers may know the Swedish word better.
calendar-holiday-midsummer-eve = ليلة منتصف الصيف
calendar-holiday-national-day = اليوم الوطني للسويد
calendar-holiday-new-year = رأس السنة
calendar-holiday-new-year-eve = ليلة رأس السنة
calendar-holiday-second-of-christmas = ثاني أيام عيد الميلاد
# doubt: the name is written by sound.
calendar-holiday-walpurgis-eve = ليلة فالبورغ
calendar-holiday-whitsun = عيد العنصرة
calendar-holiday-whitsun-eve = ليلة عيد العنصرة
# doubt: whether يوم should stand before the day's name in each case.
calendar-hours-overlap = { $weekday ->
    [MO] وقتان يوم الاثنين متداخلان. اكتبهما كوقت واحد أو باعد بينهما.
    [TU] وقتان يوم الثلاثاء متداخلان. اكتبهما كوقت واحد أو باعد بينهما.
    [WE] وقتان يوم الأربعاء متداخلان. اكتبهما كوقت واحد أو باعد بينهما.
    [TH] وقتان يوم الخميس متداخلان. اكتبهما كوقت واحد أو باعد بينهما.
    [FR] وقتان يوم الجمعة متداخلان. اكتبهما كوقت واحد أو باعد بينهما.
    [SA] وقتان يوم السبت متداخلان. اكتبهما كوقت واحد أو باعد بينهما.
   *[SU] وقتان يوم الأحد متداخلان. اكتبهما كوقت واحد أو باعد بينهما.
}
calendar-interval-too-small = اكتب عدد مرات التكرار: 1 أو أكثر.
calendar-no-day-chosen = اختر يومًا واحدًا على الأقل.
calendar-no-such-day = هذا التاريخ غير موجود. اكتب مثلًا 2026-10-14.
calendar-no-such-time = هذا الوقت غير موجود. اكتب مثلًا 14:30.
calendar-same-start = توجد بالفعل أوقات دوام تبدأ في ذلك اليوم. عدّلها أو اختر يومًا آخر.
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
i18n-hours-and-minutes = { $hours } س { $minutes } د
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
kernel-free-text-account = يبدو هذا رقم حساب مصرفي. احذفه حتى لا يُعرف صاحبه.
kernel-free-text-card = يبدو هذا رقم بطاقة دفع. احذفه حتى لا يُعرف صاحبه.
kernel-free-text-email = يبدو هذا عنوان بريد إلكتروني. احذفه حتى لا يُعرف صاحبه.
kernel-free-text-no-reason = اكتب سبب إبقاء النص.
kernel-free-text-personal-number = يبدو هذا رقمًا شخصيًا. احذفه حتى لا يُعرف صاحبه.
kernel-free-text-phone = يبدو هذا رقم هاتف. احذفه حتى لا يُعرف صاحبه.
