import { said } from './voice.ts'

/** Talk: greetings, help, and what is not the business's. None of it holds a figure outside quoted examples. */
export const talk = {
  greet: said(
    'Bonjour ! Dites-moi une vente, une dépense, ou posez une question. Par exemple « vendu 3 lait » ou « combien j’ai vendu aujourd’hui ? »',
    'مرحبا! قل لي بيعة أو مصروفا أو اطرح سؤالا. مثلا «بعت 3 حليب» أو «كم بلغت مبيعات اليوم؟»',
    'Hello! Tell me a sale or an expense, or ask a question. For example "sold 3 milk" or "how much did I sell today?"',
    'أهلا! قولي واش بعت ولا واش خلصت، ولا سقسيني. كيما «بعت 3 حليب» ولا «شحال بعت اليوم؟»',
    'Salam! Goulli wach b3t wela wach khlast, wela se9sini. Kima « b3t 3 7lib » wela « ch7al b3t lyoum? »',
  ),
  thanks: said(
    'Avec plaisir. Je suis là.',
    'على الرحب والسعة.',
    'You are welcome.',
    'بلا مزية، راني هنا.',
    'Bla mziya, rani hna.',
  ),
  bye: said('À bientôt !', 'إلى اللقاء!', 'See you soon!', 'بسلامة!', 'Beslama!'),
  help: said(
    'Je tiens vos comptes par message. Essayez :\n« vendu 3 lait et 2 pain »\n« payé 1500 transport »\n« reçu 24 lait »\n« Ahmed a pris 2000 DA à crédit »\n« combien j’ai vendu cette semaine ? »\n« quels produits sont bientôt en rupture ? »\n« écris un post sur le couscous »\nUne photo de reçu devient une dépense. « annule » défait la dernière opération.',
    'أمسك حساباتك بالرسائل. جرب:\n«بعت 3 حليب و 2 خبز»\n«دفعت 1500 دج للنقل»\n«استلمت 24 حليب»\n«سجل دين 2000 دج على أحمد»\n«كم بلغت مبيعات هذا الأسبوع؟»\n«ما المنتجات التي أوشكت على النفاد؟»\n«اكتب منشورا عن الكسكس»\nصورة الوصل تصبح مصروفا. كلمة «تراجع» تلغي آخر عملية.',
    'I keep your books by message. Try:\n"sold 3 milk and 2 bread"\n"paid 1500 for transport"\n"received 24 milk"\n"Ahmed took 2000 DA on credit"\n"how much did I sell this week?"\n"which products are running low?"\n"write a post about couscous"\nA photo of a receipt becomes an expense. "undo" takes the last change back.',
    'نشدلك الحساب بالمساجات. جرب:\n«بعت 3 حليب و 2 خبز»\n«خلصت 1500 دج ترونسبور»\n«وصلني 24 حليب»\n«أحمد دا 2000 دج كريدي»\n«شحال بعت هاد السيمانة؟»\n«واش السلعة لي قريب تخلص؟»\n«ديرلي بوست على الكسكسي»\nتصويرة تاع بون تولي مصروف. «الغي» تنحي آخر حاجة.',
    'Nchedlek l7sab b les messages. Jerreb:\n« b3t 3 7lib w 2 khobz »\n« khlast 1500 da transport »\n« wselni 24 7lib »\n« Ahmed dda 2000 da kridi »\n« ch7al b3t had simana? »\n« wach sel3a 9rib tekhlas? »\n« dirli post 3la couscous »\nTaswira ta3 bon twelli masrouf. « annule » tna77i akher 7aja.',
  ),
  outside: said(
    'Cela sort de votre commerce : je ne sais pas y répondre. Je connais vos ventes, dépenses, stock, clients et campagnes. Dites « aide » pour des exemples.',
    'هذا خارج تجارتك، لا يمكنني الإجابة عنه. أعرف مبيعاتك ومصاريفك ومخزونك وزبائنك وحملاتك. قل «مساعدة» لترى أمثلة.',
    'That is outside your business, so I cannot answer it. I know your sales, expenses, stock, customers and campaigns. Say "help" for examples.',
    'هادي خارجة على الحانوت تاعك، ما نقدرش نجاوبك. نقدر نهدرلك على البيع، المصاريف، الستوك والكليانات. قول «عاونني» نعطيك أمثلة.',
    'Hadi kharja 3la l7anout ta3ek, ma ne9derch njawbek. Ne9der nehderlek 3la les ventes, masarif, stock w les clients. Goul « 3awni » na3tik des exemples.',
  ),
  parcels: said(
    'Sanad ne suit pas encore les colis, les livreurs ni les retours : je ne peux rien en dire. Notez la vente quand le client a payé (« vendu 2 robes 6000 ») ; si la marchandise revient, corrigez ou supprimez la vente.',
    'سند لا يتابع بعد الطرود ولا شركات التوصيل ولا المرتجعات، فلا يمكنني قول شيء عنها. سجل البيع حين يدفع الزبون («بعت 2 فستان 6000»)، وإذا رجعت السلعة فصحح البيع أو احذفه.',
    'Sanad does not follow parcels, couriers or returns yet, so I can say nothing of them. Note the sale once the customer has paid ("sold 2 dresses 6000"); if the goods come back, correct or delete the sale.',
    'سند مازال ما يتبعش الكوليات، شركات التوصيل ولا السلعة لي ترجع، ما عندي ما نقولك عليها. قيد البيعة كي يخلص الكليان («بعت 2 روبات 6000»)، وكي ترجع السلعة صحح البيعة ولا نحيها.',
    'Sanad mazal ma ytabb3ch les colis, les livreurs w sel3a li terja3, ma 3andi ma ngoullek 3lihom. 9ayyed lbi3a ki ykhelles klyan (« b3t 2 robes 6000 »), w ki sel3a terja3lek, corrigi lbi3a wela na77iha.',
  ),
  ownMoney: said(
    'L’argent déplacé entre la caisse et la banque, mis de votre poche ou pris pour vous n’est ni une vente ni une dépense : je n’ai rien noté. Pour noter ce qu’il y a en caisse : « la caisse fait 12000 ».',
    'المال المنقول بين الصندوق والبنك، أو الموضوع من جيبك أو المأخوذ لنفسك ليس بيعا ولا مصروفا: لم أسجل شيئا. لتسجيل ما في الصندوق: «في الصندوق 12000».',
    'Money moved between the till and the bank, put in from your pocket or taken for yourself is neither a sale nor an expense: I noted nothing. To note what is in the till: "the till has 12000".',
    'الدراهم لي تبدل بلاصتهم بين الكاسة والبانكة، ولا تحطهم من جيبك، ولا تديهم ليك ماشي بيعة وماشي مصروف: ما قيدت والو. باش تقيد واش كاين في الكاسة: «في الكاسة 12000».',
    'Drahem li tbeddel blasathom bin la caisse w labanka, wela t7etthom men jibek, wela teddihom lik machi bi3a w machi masrouf: ma 9ayyedt walou. Bach t9ayyed wach kayen f la caisse: « f la caisse 12000 ».',
  ),
  secret: said(
    'Je ne donne ni secrets, ni données d’autres commerces, et mes règles ne changent pas sur demande. Je réponds seulement sur votre commerce.',
    'لا أعطي أسرارا ولا بيانات متاجر أخرى، وقواعدي لا تتغير بالطلب. أجيب عن تجارتك فقط.',
    'I give no secrets and no data of other shops, and my rules do not change on request. I answer about your business only.',
    'ما نعطيش أسرار ولا معلومات تاع حوانت وحدوخرين، وقواعدي ما تتبدلش. نجاوب غير على الحانوت تاعك.',
    'Ma na3tich asrar wela ma3loumat 7wanet wa7doukhrin, w les règles ta3i ma yetbeddlouch. Njaweb ghir 3la l7anout ta3ek.',
  ),
  unknown: said(
    'Je n’ai pas compris. Dites-le autrement, ou « aide » pour des exemples comme « vendu 3 lait » ou « dépenses du mois ».',
    'لم أفهم. قلها بطريقة أخرى، أو قل «مساعدة» لترى أمثلة مثل «بعت 3 حليب».',
    'I did not understand. Say it another way, or "help" for examples such as "sold 3 milk" or "expenses this month".',
    'ما فهمتش. قولها بكلمة أخرى، ولا قول «عاونني» نعطيك أمثلة كيما «بعت 3 حليب».',
    'Ma fhemtch. Goulha b kelma khra, wela goul « 3awni » na3tik des exemples kima « b3t 3 7lib ».',
  ),
  empty: said(
    'Je n’ai reçu aucun mot. Écrivez-moi une phrase.',
    'لم أتلق أي كلمة. اكتب لي جملة.',
    'I received no words. Write me a sentence.',
    'ما جاتني حتى كلمة. اكتبلي واش تحب.',
    'Ma jatni 7atta kelma. Ktebli wach t7eb.',
  ),
  tooLong: said(
    'Ce message est trop long pour moi. Envoyez-le en plusieurs parties.',
    'هذه الرسالة طويلة جدا. أرسلها على أجزاء.',
    'That message is too long for me. Send it in parts.',
    'هاد المساج طويل بزاف. ابعثو بالشوية.',
    'Had l message twil bezzaf. B3atou b chwiya.',
  ),
  pointing: said(
    'De quoi parlez-vous ? Dites le nom : un article, un client ou une période.',
    'عمّ تتحدث؟ اذكر الاسم: منتجا أو زبونا أو فترة.',
    'What do you mean by that? Say its name: a product, a customer or a time.',
    'على واش راك تهدر؟ قول الاسم: سلعة، كليان ولا وقت.',
    '3la wach rak tehder? Goul smiya: sel3a, klyan wela wa9t.',
  ),
  notListed: said(
    (name: string) =>
      `« ${name} » n’est pas dans votre catalogue. Dites-moi une vente ou un arrivage, et je l’ajouterai.`,
    (name: string) => `«${name}» غير موجود في قائمتك. قل لي بيعة أو استلام وسأضيفه.`,
    (name: string) =>
      `"${name}" is not in your catalogue. Tell me a sale or a delivery of it and I will add it.`,
    (name: string) => `«${name}» ما كاينش في القائمة تاعك. قولي كي تبيعو ولا كي يوصلك، ونزيدو.`,
    (name: string) => `« ${name} » makach f la liste ta3ek. Goulli ki tbi3ou wela ki yewslek, w nzidou.`,
  ),
  unknownName: said(
    (name: string) => `Je ne connais pas « ${name} ».`,
    (name: string) => `لا أعرف «${name}».`,
    (name: string) => `I do not know "${name}".`,
    (name: string) => `ما نعرفش «${name}».`,
    (name: string) => `Ma na3refch « ${name} ».`,
  ),
} as const
