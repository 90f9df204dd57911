queue-ahead =
    { $n ->
        [zero] أنت التالي.
        [one] شخص واحد قبلك.
        [two] شخصان قبلك.
        [few] { $n } أشخاص قبلك.
        [many] { $n } شخصًا قبلك.
       *[other] { $n } شخص قبلك.
    }
queue-arrival = أنا هنا
queue-arrival-about = اضغط على الزر عندما تصل. لن يُنادى رقمك قبل ذلك، لكن مكانك محفوظ.
queue-at-desk = هذا الشخص موجود عند المكتب.
queue-board = لوحة الانتظار
queue-board-nobody = لا يوجد نداء الآن
queue-booked-at = حجز { $time }
queue-choose-matter = اختر ما تريد المساعدة فيه.
queue-closes-soon = تُغلق هذه الصفحة بعد { $seconds } ثانية ليأخذ الشخص التالي رقمًا.
queue-closing-soon = سنغلق قريبًا ولن نتمكن من مساعدة المزيد اليوم.
queue-code-today = رمز اليوم:
queue-comes-back = تتحدث هذه الصفحة كل { $seconds } ثانية.
queue-desk = مكتب { $n }
queue-desk-busy = أنهِ { $number } أولًا.
queue-desk-closed = المكتب { $desk } غير مفتوح. افتحه أولًا.
queue-desk-number = اكتب رقم المكتب، من 1 إلى { $most }.
queue-done = تم
queue-ended = انتهى هذا الرقم.
queue-follow = تابع دورك على هاتفك
queue-go-on = تحديث تلقائي من جديد
queue-just-called = نودي قبل قليل
queue-keep = تذكّر الرقم أو تابع دورك على هاتفك. يمكنك التجول، لكن كن هنا عندما يحين دورك.
queue-kiosk = أهلًا بك!
queue-leave = إلغاء الرقم
queue-leave-about = ستفقد مكانك في الدور.
queue-leave-now = نعم، إلغاء
queue-line-close = إيقاف الأرقام
queue-line-off = بدون أرقام
queue-line-on = بأرقام
queue-line-open = بدء استخدام الأرقام
queue-lines = الأرقام والدور
queue-lines-about = بدون أرقام تُقدَّم المساعدة لمن يقف هناك. بالأرقام يأخذ الزائر رقمًا من الجهاز أو الهاتف أو المكتب.
queue-more-time = أحتاج إلى وقت أكثر
queue-no-cookie = افتح الصفحة مرة أخرى وحاول من جديد. يجب أن يسمح الهاتف بملفات تعريف الارتباط.
queue-no-line = لا تُستخدم الأرقام هنا. اسأل أحد العاملين.
queue-no-name = تحصل على رقم. لا حاجة إلى اسم.
queue-not-called = نادِ الرقم أولًا.
queue-not-staffed = لا أحد يستطيع المساعدة هنا الآن.
queue-one-ticket = لديك الرقم { $number } بالفعل.
queue-opens = تبدأ المساعدة { $day } الساعة { $time }.
queue-passed-too-often = انتظر { $number } بما يكفي بينما تقدّم آخرون. خذ { $number } الآن.
queue-people-waiting =
    { $n ->
        [zero] لا أحد لديه رقم.
        [one] شخص واحد لديه رقم. أنهِه أولًا.
        [two] شخصان لديهما رقمان. أنهِهما أولًا.
        [few] { $n } أشخاص لديهم أرقام. أنهِها أولًا.
        [many] { $n } شخصًا لديهم أرقام. أنهِها أولًا.
       *[other] { $n } شخص لديهم أرقام. أنهِها أولًا.
    }
queue-phone-page = صفحة الهاتف
queue-place-and-day = { $place }، { $day }
queue-print = طباعة
queue-room-code = الرمز غير صحيح. اقرأه على الشاشة في القاعة؛ يتغير كل يوم.
queue-room-code-hint = ستة أرقام على الشاشة في القاعة.
queue-room-code-label = رمز اليوم
queue-say-called = الرقم { $number }، { $desk }
queue-soon = قريبًا
queue-soon-nobody = لا أحد ينتظر.
queue-sound-off = إيقاف الصوت
queue-sound-on = تشغيل الصوت
queue-stands-still = لا تتحدث هذه الصفحة تلقائيًا.
queue-stop = إيقاف التحديث
queue-stranded-language = { $what }: لا يوجد الآن من يتكلم هذه اللغة. أخبر الموظفين.
queue-stranded-matter = { $what }: لا أحد يساعد في هذا الآن. أخبر الموظفين.
queue-take-a-number = خذ رقمًا
queue-take-on-phone = خذ رقمًا بهاتفك
queue-time-and-seconds = { $time }:{ $seconds }
queue-to-mine = عرض رقمي
queue-try-again = كُتبت رموز خاطئة كثيرة الآن. حاول مرة أخرى بعد { $seconds } ثانية.
queue-turn-called = حان دورك: { $desk }
queue-turn-finished = تم. أهلًا بك دائمًا!
queue-turn-lapsed = انتهت المساعدة اليوم. خذ رقمًا جديدًا في يوم آخر.
queue-turn-left = لقد ألغيت الرقم.
queue-turn-not-here = نادينا مرتين. خذ رقمًا جديدًا إذا أردت المساعدة.
queue-turn-title = { $number }: { $state }
queue-turn-waiting = أنت في الانتظار
queue-unknown = اختر شيئًا من القائمة.
queue-wait-about = الانتظار نحو { $n } دقيقة
queue-wait-no-desk = لا يوجد مكتب مفتوح الآن
queue-wait-no-desk-next = عندما يُفتح مكتب يمكننا تقدير الانتظار.
queue-wait-range = الانتظار من { $least } إلى { $most } دقيقة تقريبًا
queue-wait-rests-on = هكذا حسبنا: قبلك { $ahead }، مكاتب مفتوحة: { $desks }، ومدة آخر { $cases } زيارة. يصح ذلك نحو أربع مرات من خمس.
queue-wait-short = لا انتظار تقريبًا
queue-wait-too-few = نقدّر فقط بعد أن نساعد هنا { $fewest } شخصًا على الأقل في الفترة الأخيرة.
queue-wait-unknown = لا نعرف مدة الانتظار
queue-waits-for = { $what }: المساعدة عند المكتب { $desks }.
queue-waits-for-desk = ينتظر المكتب { $desks }.
queue-what-with = ما الذي تريد المساعدة فيه؟
queue-why-before-booked = أخذ رقمًا الساعة { $first }. التالي محجوز الساعة { $second }.
queue-why-booked = محجوز الساعة { $first }. التالي أخذ رقمًا الساعة { $second }.
queue-why-both-booked = محجوز الساعة { $first }، والتالي { $second }.
queue-why-came = دخل الدور اليوم برقم { $first }، والتالي برقم { $second }.
queue-why-older = أخذ رقمًا الساعة { $first }، والتالي { $second }.
queue-why-passed = تقدّم آخرون { $first } مرات. لا ينتظر أحد أكثر من { $bound } مرات.
queue-why-put-back = نودي التالي ولم يكن موجودًا فرجع إلى { $second }. هذا: { $first }.
queue-why-was-put-back = رجع إلى { $first }، والتالي: { $second }.
queue-your-number = رقمك
