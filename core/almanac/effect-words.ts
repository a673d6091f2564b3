import type { Sector } from './sectors.ts'
import { say, type SeasonCode, type Sentence } from './words.ts'

type Effects = { any: Sentence } & Partial<Record<Sector, Sentence>>

/** What a season does to a trade. */
export const effectWords: Record<SeasonCode, Effects> = {
  before_ramadan: {
    any: say(
      'Les foyers font leurs provisions : la demande monte deux semaines avant.',
      'العائلات تتموّن: الطلب يرتفع قبل أسبوعين.',
      'Households stock up: demand rises two weeks ahead.',
      'الناس يتقضاو لرمضان: الطلب يطلع سيمانتين قبل.',
      'Nnas yet9addaw l Ramdan: talab yetla3 zouj simanat 9bel.',
    ),
    grocery: say(
      'Semoule, huile, frik, dattes et épices partent vite : commandez avant.',
      'السميد والزيت والفريك والتمر والتوابل تنفد بسرعة: اطلب مسبقا.',
      'Semolina, oil, frik, dates and spices go fast: order ahead.',
      'السميد والزيت والفريك والتمر والبزار يروحو بالزربة: كوموندي قبل.',
      'Semoule, zit, frik, tmer w bzar yrou7ou bezzerba: koumandi 9bel.',
    ),
    hardware: say(
      'Ustensiles, marmites et petites réparations de cuisine.',
      'الأواني والقدور وإصلاحات المطبخ الصغيرة.',
      'Kitchenware, pots and small kitchen repairs.',
      'لماعن والقدور وتصلاح الكوزينة.',
      'Lma3en, 9dour w tesli7 lkouzina.',
    ),
  },
  ramadan: {
    any: say(
      'Les achats se font l’après-midi puis après le ftour, jusqu’à minuit : adaptez vos horaires.',
      'الشراء بعد الظهر ثم بعد الإفطار حتى منتصف الليل: كيّف أوقاتك.',
      'People buy in the afternoon, then after iftar until midnight: adapt your hours.',
      'الشرا يكون العشية ومن بعد الفطور حتى لنص الليل: بدل لوقات تاعك.',
      'Chra ykoun l3chiya w men ba3d lftour 7atta nos llil: beddel lwa9t ta3ek.',
    ),
    bakery: say(
      'Zlabia, kalb el louz, qtayef et pain spécial : la production double en fin de journée.',
      'الزلابية وقلب اللوز والقطايف والخبز الخاص: الإنتاج يتضاعف آخر النهار.',
      'Zlabia, kalb el louz, qtayef and special bread: output doubles late in the day.',
      'الزلابية وقلب اللوز والقطايف والخبز: الخدمة تتضاعف العشية.',
      'Zlabia, 9alb llouz, 9tayef w lkhobz: lkhedma tetda3ef l3chiya.',
    ),
    restaurant: say(
      'Fermé le jour, plein la nuit : thé, café et formules de ftour.',
      'مغلق نهارا وممتلئ ليلا: الشاي والقهوة ووجبات الإفطار.',
      'Closed by day, full by night: tea, coffee and iftar menus.',
      'مغلوق فالنهار، عامر فالليل: لاتاي والقهوة ومنيو الفطور.',
      'Meghlou9 fennhar, 3amer fellil: latay, l9ahwa w menu lftour.',
    ),
    clothing: say(
      'Le shopping devient nocturne ; les vêtements d’enfants partent les dix derniers jours.',
      'التسوّق يصبح ليليا؛ ملابس الأطفال تُباع في العشر الأواخر.',
      'Shopping moves to the night; children’s clothes sell in the last ten days.',
      'الشوبينغ يولي فالليل؛ حوايج الدراري يتباعو فالعشر لواخر.',
      'Shopping ywelli fellil; 7wayej drari yetba3ou fel 3ochr lwakhor.',
    ),
  },
  before_fitr: {
    any: say(
      'Dix jours de gros achats : gâteaux, vêtements d’enfants, cadeaux.',
      'عشرة أيام من الشراء الكثيف: حلويات وملابس أطفال وهدايا.',
      'Ten days of heavy buying: cakes, children’s clothes, gifts.',
      'عشر أيام تاع شرا: قاطو، حوايج دراري، كادوات.',
      '3achra iyam ta3 chra: gateaux, 7wayej drari, cadeaux.',
    ),
    grocery: say(
      'Farine, beurre, amandes, sucre glace et levure pour les gâteaux de l’Aïd.',
      'الفرينة والزبدة واللوز والسكر الناعم والخميرة لحلويات العيد.',
      'Flour, butter, almonds, icing sugar and yeast for the Eid cakes.',
      'الفرينة والزبدة واللوز وسكر ڨلاس والخميرة لحلويات العيد.',
      'Farina, zebda, louz, sokor glace w khmira l gateaux ta3 l3id.',
    ),
  },
  fitr: {
    any: say(
      'Trois jours de fête : la plupart ferment, la reprise est calme.',
      'ثلاثة أيام عيد: أغلب المحلات تغلق والعودة هادئة.',
      'Three days of feast: most shops close, and the return is calm.',
      'ثلث أيام عيد: البزاف يغلقو والرجعة باردة.',
      'Telt iyam 3id: bezzaf yghel9ou w reje3a barda.',
    ),
  },
  before_adha: {
    any: say(
      'Les budgets vont au mouton : couteaux, charbon, sacs et congélation.',
      'الميزانية للكبش: سكاكين وفحم وأكياس وتجميد.',
      'Budgets go to the sheep: knives, charcoal, bags and freezing.',
      'الدراهم يروحو للكبش: سكاكن، فحم، شكاير والتجميد.',
      'Drahem yrou7ou lel kebch: skaken, f7em, chkayer w congélation.',
    ),
    hardware: say(
      'Couteaux, pierres à aiguiser, charbon, grilles et crochets.',
      'السكاكين وأحجار الشحذ والفحم والشوّايات والخطاطيف.',
      'Knives, whetstones, charcoal, grills and hooks.',
      'السكاكن، حجر التمضية، الفحم، الشواي والكراشي.',
      'Skaken, 7jer temdiya, f7em, chway w krachi.',
    ),
    butcher: say(
      'La découpe se réserve : prenez les rendez-vous ; la vente de viande ralentit après la fête.',
      'التقطيع بالحجز: نظّم المواعيد؛ بيع اللحم يتباطأ بعد العيد.',
      'Cutting is booked ahead: take appointments; meat sales slow after the feast.',
      'التقطاع بالرونديفو: سجل من دروك؛ بيع اللحم يثقال من بعد العيد.',
      'Te9ta3 bel rendez-vous: sejjel men derwek; bi3 ll7em yeth9al men ba3d l3id.',
    ),
  },
  adha: {
    any: say(
      'Trois jours de fête : activité presque nulle, sauf pain, boissons et charbon.',
      'ثلاثة أيام عيد: النشاط شبه متوقف ما عدا الخبز والمشروبات والفحم.',
      'Three days of feast: almost no trade but bread, drinks and charcoal.',
      'ثلث أيام عيد: الخدمة تحبس غير الخبز والمشروبات والفحم.',
      'Telt iyam 3id: lkhedma te7bes ghir lkhobz, lmachroubat w lf7em.',
    ),
  },
  achoura: {
    any: say(
      'Noix, amandes, figues sèches et bonbons se vendent bien.',
      'المكسرات والتين المجفف والحلوى رائجة.',
      'Nuts, dried figs and sweets sell well.',
      'القشقشة والكريمة والحلوى تمشي مليح.',
      'L9ech9cha, karmous yabes w l7alwa yemchiw mli7.',
    ),
  },
  mawlid: {
    any: say(
      'Bougies, henné, tamina et friandises pour la veillée.',
      'الشموع والحناء والطمينة والحلويات للسهرة.',
      'Candles, henna, tamina and sweets for the evening.',
      'الشمع والحنة والطمينة والحلاوي للسهرة.',
      'Chma3, 7enna, tamina w l7lawi lessahra.',
    ),
  },
  yennayer: {
    any: say(
      'Mélanges de noix et bonbons (treize, drez), crêpes et volaille du repas.',
      'المكسرات والحلوى (التراز) والدجاج لعشاء يناير.',
      'Nut and sweet mixes (treize), pancakes and poultry for the dinner.',
      'التراز والحلوى والدجاج لعشا يناير.',
      'Trèze, 7alwa w djadj l3cha ta3 Yennayer.',
    ),
  },
  winter_sales: {
    any: say(
      'Soldes légales sur dates du wali ; demande à déposer à la direction du commerce.',
      'تخفيضات قانونية بتواريخ يحددها الوالي؛ الطلب لدى مديرية التجارة.',
      'Legal sales on the wali’s dates; ask the trade directorate.',
      'صولد قانوني بالتاريخ لي يحددو الوالي؛ الطلب عند مديرية التجارة.',
      'Solde 9anouni b dates ta3 lwali; demande 3and direction du commerce.',
    ),
  },
  summer: {
    any: say(
      'Mariages, vacances et diaspora : les soirées comptent plus que les matinées.',
      'الأعراس والعطل والجالية: المساء أهم من الصباح.',
      'Weddings, holidays and visitors from abroad: evenings matter more than mornings.',
      'العراس والعطلة والجالية: العشية تخدم كثر من الصباح.',
      'Le3ras, 3otla w ljalia: l3chiya tekhdem kter men sba7.',
    ),
    grocery: say(
      'Eau, boissons, glaces et gros formats pour les fêtes.',
      'الماء والمشروبات والمثلجات والأحجام الكبيرة للأعراس.',
      'Water, drinks, ice cream and large sizes for parties.',
      'الما والمشروبات ولاكريم والقرعات الكبار للعراس.',
      'Lma, lmachroubat, la crème w l9ra3 lekbar lel 3ras.',
    ),
    bakery: say(
      'Commandes de gâteaux de mariage : prenez des arrhes et planifiez la semaine.',
      'طلبيات حلويات الأعراس: خذ عربونا وخطط للأسبوع.',
      'Wedding-cake orders: take deposits and plan the week.',
      'كوموند قاطو العراس: خوذ عربون ونظّم السيمانة.',
      'Commandes ta3 gateaux le3ras: khoud 3arboun w nedhem simana.',
    ),
    hairdresser: say(
      'Forfaits mariée complets des semaines à l’avance.',
      'باقات العروس تُحجز قبل أسابيع.',
      'Bridal packages are booked weeks ahead.',
      'فورفي العروسة يتحجز سيمانات من قبل.',
      'Forfait l3roussa yet7jez simanat men 9bel.',
    ),
  },
  summer_sales: {
    any: say(
      'Soldes légales sur dates du wali : affichez l’ancien prix à côté du nouveau.',
      'تخفيضات قانونية بتواريخ يحددها الوالي: أظهر السعر القديم بجانب الجديد.',
      'Legal sales on the wali’s dates: show the old price beside the new one.',
      'صولد قانوني بتاريخ الوالي: بيّن السومة القديمة حدا الجديدة.',
      'Solde 9anouni b date ta3 lwali: beyyen souma l9dima 7da ljdida.',
    ),
  },
  back_to_school: {
    any: say(
      'Fournitures, tabliers, cartables et goûters : trois semaines fortes.',
      'الأدوات والمآزر والمحافظ واللمجة: ثلاثة أسابيع قوية.',
      'Supplies, smocks, satchels and snacks: three strong weeks.',
      'الأدوات والطوابل والكرطابل والڨوتي: ثلث سيمانات قاوية.',
      'Ladawat, tabliyat, cartables w gouter: telt simanat 9awyin.',
    ),
  },
  november_offers: {
    any: say(
      'Les clients attendent des remises en ligne ; confirmez chaque commande par téléphone.',
      'الزبائن ينتظرون تخفيضات عبر الإنترنت؛ أكّد كل طلبية بالهاتف.',
      'Customers expect online discounts; confirm each order by phone.',
      'الكليان يستناو الروميز أونلاين؛ كونفيرمي كل كوموند فالتيليفون.',
      'Lklyan yestennaw remise en ligne; confirmi kol commande fel téléphone.',
    ),
  },
}
