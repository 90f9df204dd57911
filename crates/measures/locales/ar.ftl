measures-all-places = كل الأماكن
measures-as-table = أظهر كجدول
measures-back = إلى اليوم
measures-by-area = الأسئلة حسب المجال
measures-by-channel = المرات حسب طريقة اللقاء
measures-by-eservice = الأسئلة حسب الخدمة الإلكترونية
measures-by-hour = مرات المساعدة حسب الساعة
measures-by-hour-about =
    { $occasions ->
        [zero] لا توجد مرات مساعدة.
        [one] مرة مساعدة واحدة حسب ساعات اليوم.
        [two] مرتا مساعدة حسب ساعات اليوم.
        [few] { $occasions } مرات مساعدة حسب ساعات اليوم.
        [many] { $occasions } مرة مساعدة حسب ساعات اليوم.
       *[other] { $occasions } مرة مساعدة حسب ساعات اليوم.
    }
measures-by-hour-withheld = { $about } غير معروض: الساعة { $hours }.
measures-by-language = المرات حسب اللغة
measures-by-need = أسئلة: قد يكون في المرة الواحدة عدة أسئلة
measures-by-obstacle = مرات لم تكن ممكنة حسب السبب
measures-by-outcome = المرات حسب النتيجة
measures-by-step = الأسئلة حسب الخطوة التي توقفت عندها
measures-by-target = المرات المحالة حسب الجهة
measures-csv = نزّل كملف CSV
measures-dalarna = ملف CSV وفق جدول منطقة دالارنا
measures-day = اليوم
measures-day-after = اليوم التالي
measures-day-before = اليوم السابق
measures-day-label = اليوم
measures-definition = هكذا نعد: { $occasions } مرات مساعدة فيها { $questions } أسئلة، دون أسماء. المرة هي جلسة واحدة على طاولة واحدة.
measures-definition-only = هكذا نعد: دون أسماء. المرة هي جلسة واحدة على طاولة واحدة.
measures-digidel = أسئلة Digidel
measures-digidel-about = بترتيب إحصاء الأسئلة لشبكة Digidel، لنقله يدويا. قائمة الشبكة الكاملة غير معروفة؛ وما ينقصها معلَّم.
measures-digidel-first = 1. بماذا أراد الزائر المساعدة؟
measures-digidel-second = 2. هل يتعلق السؤال بمجال معين؟
measures-digidel-title = لإحصاء أسئلة Digidel
measures-digidel-unknown = (لا جواب معروف لدى Digidel)
measures-empty = تظهر هنا مساعدة اليوم. لم يُحفظ شيء في هذا اليوم: افتح مكتب المساعدة للبدء.
measures-empty-ended = لم يُحفظ شيء في هذا اليوم.
measures-goes-on = تظهر أرقام اليوم غدا، بعد انتهاء اليوم.
measures-half-wait = نصفهم انتظر على الأكثر
measures-half-waited = نصفهم انتظر { $minutes } على الأكثر
measures-heads = الحاضرون في الأنشطة
measures-hour = الساعة
measures-latest = أظهر آخر يوم انتهى
measures-left-waiting = { $left } غادروا قبل دورهم
measures-longest-wait = أطول انتظار
measures-minutes = وقت المساعدة
measures-minutes-note = تقريبا حسب تقدير المرشدين
measures-no-waits = لا أرقام في هذا اليوم
measures-occasions = مرات المساعدة
measures-others = أظهر الكل
measures-pager = تغيير اليوم
measures-place-label = المكان
measures-questions = الأسئلة
measures-questions-note = قد يكون في المرة عدة أسئلة
measures-referred = أُحيلوا
measures-show = أظهر
measures-solved = حُلّت هنا
measures-solved-of = { $solved } من { $occasions } مرات
measures-sum = المجموع
measures-title = { $day }، { $place }
measures-to-target = { $times } إلى { $target }
measures-turned-away = ذهبوا دون مساعدة
measures-turned-away-short = ذهبوا دون مساعدة
measures-uses = جاؤوا فقط للاستخدام
measures-uses-short = جاؤوا فقط للاستخدام
measures-usual-fewer = أقل بـ { $n } من { $weekday } المعتاد
measures-usual-fewer-so-far = أقل بـ { $n } من { $weekday } المعتاد في مثل هذا الوقت
measures-usual-more = +{ $n } مقارنة بـ { $weekday } المعتاد
measures-usual-more-so-far = +{ $n } مقارنة بـ { $weekday } المعتاد في مثل هذا الوقت
measures-usual-same = مثل { $weekday } المعتاد
measures-usual-same-so-far = مثل { $weekday } المعتاد في مثل هذا الوقت
measures-usual-unknown = الأيام قليلة جدا للمقارنة بعد
measures-what-for = عمّ كان السؤال
measures-when = متى خلال اليوم
measures-withheld = غير معروض
measures-withheld-day = أرقام هذا الاختيار غير معروضة: فقد تكشف عددا صغيرا. اختر كل الأماكن أو يوما آخر.
measures-withheld-part = هذا الجدول غير معروض: فهو قد يكشف عددا صغيرا.
measures-withheld-why = أي عدد أقل من { $threshold }، وأي عدد قد يكشفه، غير معروض، حتى لا يُعرف أحد.
