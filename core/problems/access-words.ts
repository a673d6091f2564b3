import { sentence, type ProblemSentences } from './sentence.ts'

/** Who may come in, how often, and what is not there to come into. */
export const accessWords = {
  not_signed_in: () =>
    sentence(
      'Connectez-vous d’abord.',
      'يرجى تسجيل الدخول أولا.',
      'Sign in first.',
      'ادخل لحسابك اللولة.',
      'Connecti lewla.',
    ),
  wrong_password: () =>
    sentence(
      'Adresse e-mail ou mot de passe incorrect.',
      'البريد الإلكتروني أو كلمة السر غير صحيحة.',
      'Wrong e-mail or password.',
      'الإيميل ولا كود السر غالط.',
      'L’email wela mot de passe ghalet.',
    ),
  second_factor_needed: () =>
    sentence(
      'Entrez aussi le code de votre application d’authentification (ou un code de secours).',
      'أدخل أيضا رمز تطبيق المصادقة (أو رمزا احتياطيا).',
      'Enter the code of your authenticator app too (or a recovery code).',
      'دخل تاني الكود تاع لابليكاسيون (ولا كود تاع النجدة).',
      'Dakhel tani le code ta3 l’application (wela code de secours).',
    ),
  second_factor_wrong: () =>
    sentence(
      'Ce code n’est pas bon, ou il a déjà servi. Attendez le suivant ; s’il échoue aussi, l’heure du téléphone ou de la machine est fausse.',
      'هذا الرمز غير صحيح أو استُعمل من قبل. انتظر الذي يليه؛ فإن لم ينفع فساعة الهاتف أو الجهاز خاطئة.',
      'This code is wrong or was used already. Wait for the next one; if that fails too, the clock of the phone or of the machine is wrong.',
      'هاد الكود ماشي صحيح ولا راه مستعمل. استنى لي من بعدو؛ إذا ما مشاش، الساعة تاع التيليفون ولا الماشينة غالطة.',
      'Had le code ghalet wela déjà servi. Stenna li men ba3dou; ida ma mchach, l’heure ta3 le téléphone wela la machine ghalta.',
    ),
  second_factor_on: () =>
    sentence(
      'La double vérification est déjà active. Désactivez-la d’abord.',
      'التحقق بخطوتين مفعّل من قبل. عطّله أولا.',
      'The second factor is on already. Turn it off first.',
      'التحقق الثاني راه شاعل. طفيه اللول.',
      'La double vérification déjà active. Désactiviha lewwel.',
    ),
  not_allowed: () =>
    sentence(
      'Votre rôle ne permet pas cette action. Demandez au propriétaire.',
      'دورك لا يسمح بهذا. اطلب من صاحب المحل.',
      'Your role does not allow this. Ask the owner.',
      'ماعندكش الحق تدير هادي. اسقسي مول المحل.',
      'Ma3andekch le droit tdir hadi. Se9si moul l7anout.',
    ),
  read_only_key: () =>
    sentence(
      'Cette clé ne permet que de lire.',
      'هذا المفتاح للقراءة فقط.',
      'This key can only read.',
      'هاد المفتاح للقراية برك.',
      'Had la clé ghir lel 9raya.',
    ),
  prove_again: () =>
    sentence(
      'Redonnez votre mot de passe : ceci ouvre ou ferme un accès à vos comptes.',
      'أعد كلمة السر: هذا يفتح أو يغلق مدخلا إلى دفاترك.',
      'Sign in once more: this opens or closes a way into your books.',
      'عاود كلمة السر: هادي تحل ولا تسد باب للحسابات.',
      '3awed le mot de passe: hadi t7ell wela tsedd bab lel 7sabat.',
    ),
  second_factor_first: () =>
    sentence(
      'Activez d’abord le deuxième facteur (Réglages › Connexion) : ici, un mot de passe seul ne suffit plus.',
      'فعّل العامل الثاني أولا (الإعدادات › الدخول): كلمة المرور وحدها لا تكفي هنا.',
      'Turn on the second factor first (Settings › Sign-in): a password alone is no longer enough here.',
      'فعّل العامل الثاني قبل (الإعدادات): كود السر وحدو ما يكفيش هنا.',
      'Active le deuxième facteur 9bel (Réglages › Connexion): le mot de passe wa7dou ma yekfich hna.',
    ),
  csrf_missing: () =>
    sentence(
      'La demande ne porte pas le jeton de la session (X-CSRF-Token). Rechargez la page.',
      'الطلب لا يحمل رمز الجلسة (X-CSRF-Token). أعد تحميل الصفحة.',
      'The request lacks the session’s token (X-CSRF-Token). Reload the page.',
      'عاود حل الصفحة، الجلسة ماشي صحيحة.',
      '3awed 7el la page, session machi s7i7a.',
    ),
  registration_closed: () =>
    sentence(
      'L’inscription est fermée : une entreprise existe déjà ici. Demandez un accès à son propriétaire.',
      'التسجيل مغلق: توجد مؤسسة هنا. اطلب الدخول من صاحبها.',
      'Registration is closed: a business exists here already. Ask its owner for access.',
      'التسجيل مغلوق: كاين محل هنا. اسقسي مولاه.',
      'L’inscription meghlou9a: kayen 7anout hna. Se9si moulah.',
    ),
  setup_code_needed: () =>
    sentence(
      'Entrez le code d’installation affiché au démarrage de Sanad (setupCode).',
      'أدخل رمز التثبيت الذي ظهر عند تشغيل سند (setupCode).',
      'Enter the set-up code that Sanad printed when it started (setupCode).',
      'دخل الكود لي بان كي شعل سند (setupCode).',
      'Dakhel le code li ban ki ch3al Sanad (setupCode).',
    ),
  email_taken: () =>
    sentence(
      'Cette adresse e-mail a déjà un compte. Connectez-vous.',
      'لهذا البريد حساب من قبل. سجّل الدخول.',
      'This e-mail has an account already. Sign in.',
      'هاد الإيميل عندو حساب. ادخل بيه.',
      'Had l’email 3andou compte. Connecti bih.',
    ),
  too_many_calls: ({ retryAfterSeconds }) =>
    sentence(
      `Trop de demandes. Réessayez dans ${retryAfterSeconds} s.`,
      `طلبات كثيرة. أعد المحاولة بعد ${retryAfterSeconds} ث.`,
      `Too many requests. Try again in ${retryAfterSeconds} s.`,
      `بزاف طلبات. عاود من بعد ${retryAfterSeconds} ث.`,
      `Bezzaf demandes. 3awed men ba3d ${retryAfterSeconds} s.`,
    ),
  busy: ({ retryAfterSeconds }) =>
    sentence(
      `Sanad est très occupé. Réessayez dans ${retryAfterSeconds} s.`,
      `سند مشغول جدا. أعد المحاولة بعد ${retryAfterSeconds} ث.`,
      `Sanad is very busy. Try again in ${retryAfterSeconds} s.`,
      `سند مشغول بزاف. عاود من بعد ${retryAfterSeconds} ث.`,
      `Sanad mechghoul bezzaf. 3awed men ba3d ${retryAfterSeconds} s.`,
    ),
  code_wrong: () =>
    sentence(
      'Ce code ne marche pas. Demandez-en un nouveau.',
      'هذا الرمز لا يعمل. اطلب رمزا جديدا.',
      'This code does not work. Ask for a new one.',
      'هاد الكود ما يمشيش. اطلب واحد جديد.',
      'Had le code ma yemchich. Otlob wa7ed jdid.',
    ),
  code_tries: () =>
    sentence(
      'Trop d’essais. Réessayez dans une heure.',
      'محاولات كثيرة. أعد المحاولة بعد ساعة.',
      'Too many tries. Try again in an hour.',
      'بزاف محاولات. عاود من بعد ساعة.',
      'Bezzaf mou7awalat. 3awed men ba3d sa3a.',
    ),
  too_many_codes: ({ most }) =>
    sentence(
      `${most} codes attendent déjà. Supprimez-en un d’abord.`,
      `${most} رموز في الانتظار. احذف واحدا أولا.`,
      `${most} codes are waiting already. Delete one first.`,
      `كاين ${most} كودات يستناو. نحي واحد اللول.`,
      `Kayen ${most} codes yestennaw. Na7i wa7ed lewwel.`,
    ),
  own_account: () =>
    sentence(
      'Vous ne pouvez pas vous retirer vous-même : un autre propriétaire le peut.',
      'لا يمكنك إزالة نفسك: يستطيع ذلك مالك آخر.',
      'You can’t remove yourself: another owner can.',
      'ما تقدرش تنحي روحك: مول محل آخر يقدر.',
      'Ma te9derch tna77i ro7ek: moul l7anout wa7ed akher ye9der.',
    ),
  weak_password: ({ least }) =>
    sentence(
      `Choisissez un mot de passe d’au moins ${least} caractères, difficile à deviner.`,
      `اختر كلمة سر من ${least} حروف على الأقل، صعبة التخمين.`,
      `Choose a password of at least ${least} characters that is hard to guess.`,
      `خير كود سر من ${least} حروف على الأقل، صعيب يتعرف.`,
      `Khayer mot de passe men ${least} 7rouf au moins, s3ib yet3ref.`,
    ),
  no_address: () =>
    sentence(
      'Cette adresse n’existe pas.',
      'هذا العنوان غير موجود.',
      'There is nothing at this address.',
      'هاد العنوان ماكاش.',
      'Had l’adresse makach.',
    ),
  unexpected: () =>
    sentence(
      'Quelque chose s’est mal passé chez nous. Rien n’a été enregistré. Réessayez.',
      'حدث خطأ عندنا. لم يُسجّل شيء. أعد المحاولة.',
      'Something went wrong on our side. Nothing was recorded. Try again.',
      'صرا مشكل من عندنا. ما تسجل والو. عاود.',
      'Sra mochkil men 3andna. Ma tsejjel walou. 3awed.',
    ),
} satisfies Partial<ProblemSentences>
