places-about = عن المكان
places-add = أضف
places-address = عنوان الزيارة
places-begins = يفتح { $day }
places-cancel = إلغاء
places-closed = مغلق
places-closed-days = من { $from } إلى { $through }
places-closed-from = مغلق من
places-closed-holiday = عطلة رسمية
places-closed-illness = مرض
places-closed-moved = انتقلت المساعدة إلى مكان آخر
places-closed-other = سبب آخر
places-closed-rebuilding = أعمال بناء
places-closed-staff-meeting = اجتماع الموظفين
places-closed-through = مغلق حتى
places-closed-through-hint = اتركه فارغا إذا كان يوما واحدا.
places-closed-times = { $day }، { $times }
places-closed-training = تدريب الموظفين
places-closure-add = أغلق في هذه الأيام
places-closure-hours = الوقت
places-closure-hours-hint = اتركه فارغا إذا كان اليوم كله. وإلا فاكتب مثلا 12–14.
places-closure-new = أضف إغلاقا
places-closure-reason = اختر سببا من القائمة.
places-closure-times = اكتب وقتا واحدا، مثلا 12–14، أو اتركه فارغا لليوم كله.
places-closure-times-one-day = يمكن كتابة الوقت ليوم واحد فقط. اترك الوقت فارغا، أو أضف كل يوم على حدة.
places-closure-why = لماذا؟
places-closures = أيام الإغلاق
places-closures-none = لا توجد أيام إغلاق قادمة.
places-ended = أُغلق { $day }
places-ends = موجود حتى { $day }
places-from = موجود من
places-heads = في الأنشطة
places-heads-counted = عدّ المشاركين حسب الفئة العمرية
places-help-head = المساعدة
places-help-outside = { places-weekday }: المساعدة خارج ساعات العمل. غيّر إحداهما.
places-hours = المواعيد
places-hours-begun = بدأت هذه المواعيد بالفعل. ضع مواعيد جديدة من اليوم بدلا من ذلك.
places-hours-between = من { $from } إلى { $through }
places-hours-change = غيّر
places-hours-end-first = { places-weekday }: ينتهي الوقت قبل أن يبدأ. المواعيد بعد منتصف الليل تُكتب في اليوم التالي.
places-hours-from = سارية من
places-hours-how = اكتب مثلا 10–18، أو 10–12, 13–18 إذا كانت هناك استراحة. اتركه فارغا عندما يكون مغلقا.
places-hours-no-time = { places-weekday }: اكتب الوقت هكذا 10–18، أو 10–12, 13–18.
places-hours-now = سارية الآن
places-hours-save = احفظ المواعيد
places-hours-set = ضع مواعيد جديدة
places-hours-since = من { $day }
places-hours-through = حتى نهاية
places-hours-through-hint = اتركه فارغا إذا كانت سارية حتى إشعار آخر. مواعيد الصيف تنتهي من تلقاء نفسها.
places-kind = ما نوع المكان؟
places-kind-branch = فرع
places-kind-centre = المركز
places-kind-choose = اختر نوع المكان.
places-kind-partner = لدى جهة أخرى
places-kind-pop-up = مكان مؤقت
places-kind-stop = موقف حافلة المكتبة
places-name = الاسم
places-new = مكان جديد
places-no-help = لا مساعدة
places-no-hours = لم تُحدد مواعيد بعد.
places-none = تظهر الأماكن هنا. أضف المكان الأول.
places-office = الأماكن
places-open-head = مفتوح
places-phone = الهاتف
places-phone-hint = الرقم الذي يمكن لأي شخص الاتصال به. وليس رقم شخص بعينه.
places-remove = إزالة
places-reopen = افتح من جديد اليوم
places-save = احفظ
places-slug = الكلمة في العناوين
places-slug-hint = اتركه فارغا ليُشتق من الاسم. لا يمكن تغييره لاحقا، لأنه مكتوب على الملصقات والشاشات.
places-slug-taken = هناك مكان آخر يستعمل هذه الكلمة. اختر كلمة أخرى.
places-through = موجود حتى نهاية
places-through-hint = اتركه فارغا ما دام المكان موجودا.
places-today-closed = مغلق اليوم
places-today-closed-because = مغلق اليوم: { $reason }
places-today-help = المساعدة اليوم { $times }
places-today-no-help = لا مساعدة اليوم
places-today-open = مفتوح اليوم { $times }
places-weekday = { $weekday ->
    [MO] الاثنين
    [TU] الثلاثاء
    [WE] الأربعاء
    [TH] الخميس
    [FR] الجمعة
    [SA] السبت
   *[SU] الأحد
}
places-weekday-head = اليوم
