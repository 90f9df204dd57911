places-closed-holiday = عطلة رسمية
places-closed-illness = مرض
places-closed-moved = انتقلت المساعدة إلى مكان آخر
places-closed-other = سبب آخر
places-closed-rebuilding = أعمال بناء
places-closed-staff-meeting = اجتماع الموظفين
places-closed-training = تدريب الموظفين
places-closure-reason = اختر سببا من القائمة.
