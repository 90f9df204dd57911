ui-languages = اللغات
ui-problems = هذا يحتاج إلى تصحيح
ui-skip = انتقل إلى المحتوى
