organisations-languages = اختر لغة واحدة على الأقل.
organisations-name = اكتب اسما لا يزيد على { $most } حرفا.
organisations-phone = اكتب رقم هاتف بالأرقام، مثلا 0771-123 456.
organisations-slug = اكتب حروفا لاتينية صغيرة a–z وأرقاما وشرطات مفردة، مثلا ekbacken.
organisations-slug-reserved = هذه الكلمة لها معنى آخر في العناوين. اختر كلمة أخرى.
organisations-slug-taken = هناك مكتبة أخرى تستعمل هذه الكلمة. اختر كلمة أخرى.
organisations-too-long = اكتب { $most } حرفا على الأكثر.
organisations-zone = لا توجد منطقة زمنية بهذا الاسم. اكتب مثلا Europe/Stockholm.
