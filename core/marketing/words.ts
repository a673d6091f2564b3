import type { Language } from '../shapes.ts'
import type { SegmentCode } from './contract.ts'

type Sentence = Record<Language, string>

function say(fr: string, ar: string, en: string, arab: string, latn: string): Sentence {
  return { fr, ar, en, 'dz-Arab': arab, 'dz-Latn': latn }
}

export const unknownPlace = say('non précisée', 'غير محددة', 'not given', 'ما قالوهاش', 'ma galouhach')

export const segmentWords: Record<SegmentCode, { name: Sentence; about: Sentence }> = {
  champions: {
    name: say('Meilleurs clients', 'أفضل الزبائن', 'Best customers', 'أحسن الكليان', 'A7sen lklyan'),
    about: say(
      'Viennent souvent et dépensent le plus. Remerciez-les, montrez-leur les nouveautés en premier.',
      'يأتون كثيرا ويشترون أكثر. اشكرهم وأعلمهم بالجديد قبل غيرهم.',
      'They come often and spend the most. Thank them and show them what is new first.',
      'يجو بزاف ويشرو كثر من الكل. قولهم صحيتو ووريهم الجديد هوما اللولين.',
      'Yjiw bezzaf w yechriw kter men lkoul. Goulhom sa7itou w werrihom jdid homa lewlin.',
    ),
  },
  loyal: {
    name: say('Fidèles', 'الأوفياء', 'Loyal', 'الأوفياء', 'Lwafyin'),
    about: say(
      'Au moins cinq achats dans l’année, dont un ce mois. Un petit geste les garde.',
      'خمس عمليات شراء على الأقل في السنة وواحدة هذا الشهر. لفتة صغيرة تكفي.',
      'Five purchases or more this year, one of them this month. A small gesture keeps them.',
      'خمس شريات ولا كثر فالعام وواحدة هاد الشهر. حاجة صغيرة تكفي باش يبقاو.',
      'Khams chriyat wela kter fel 3am w wa7da had chhar. 7aja sghira tekfi bach yeb9aw.',
    ),
  },
  new: {
    name: say('Nouveaux', 'الجدد', 'New', 'الجداد', 'Jdad'),
    about: say(
      'Premier achat il y a moins de trente jours. Un message de bienvenue les fait revenir.',
      'أول شراء منذ أقل من ثلاثين يوما. رسالة ترحيب تعيدهم.',
      'First purchase under thirty days ago. A word of welcome brings them back.',
      'أول شرية عندها أقل من ثلاثين يوم. مساج مرحبا يرجعهم.',
      'Awwel chriya 3andha 9al men tlatin youm. Message mer7ba yreja3hom.',
    ),
  },
  occasional: {
    name: say('Occasionnels', 'العابرون', 'Occasional', 'يجو خطرة خطرة', 'Khatra khatra'),
    about: say(
      'Quelques achats. Une offre sur ce qu’ils ont déjà pris peut les décider.',
      'مشتريات قليلة. عرض على ما اشتروه من قبل قد يقنعهم.',
      'A few purchases. An offer on what they bought before may decide them.',
      'شرياتهم قليلة. عرض على الحاجة لي شراوها من قبل يقدر يرجعهم.',
      'Chriyat 9lal. Offre 3la l7aja li chrawha men 9bel te9der terja3hom.',
    ),
  },
  at_risk: {
    name: say('En train de partir', 'في طريق الابتعاد', 'Slipping away', 'رايحين يروحو', 'Ray7in yrou7ou'),
    about: say(
      'Ils venaient et ne sont plus venus depuis un à trois mois. Demandez de leurs nouvelles.',
      'كانوا يأتون ولم يظهروا منذ شهر إلى ثلاثة. اسأل عنهم.',
      'They used to come and have not for one to three months. Ask how they are.',
      'كانو يجو وعندهم من شهر لثلث شهور ما بانوش. اسقسي عليهم.',
      'Kanou yjiw w 3andhom men chhar l telt chhour ma banouch. Se9si 3lihom.',
    ),
  },
  lost: {
    name: say('Perdus de vue', 'المنقطعون', 'Lost', 'غابو علينا', 'Ghabou 3lina'),
    about: say(
      'Rien depuis plus de trois mois. Une vraie raison de revenir, ou laissez-les tranquilles.',
      'لا شيء منذ أكثر من ثلاثة أشهر. أعطهم سببا حقيقيا للعودة أو اتركهم.',
      'Nothing for over three months. Give a real reason to return, or leave them be.',
      'والو كثر من ثلث شهور. اعطيهم سبة مليحة باش يرجعو ولا خليهم ترانكيل.',
      'Walou kter men telt chhour. A3tihom sebba mli7a bach yerj3ou wela khellihom tranquilles.',
    ),
  },
}
