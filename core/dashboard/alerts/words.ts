import type { Language } from '../../shapes.ts'
import { conditionTexts, deadlineNames, notice } from '../../taxes/words.ts'
import type { Voice } from '../insights/voice.ts'
import type { AlertKind, Facts } from './conditions.ts'

export type Told = { title: string; detail: string }
/** The house's own symptoms, and messages that were given up, have their words elsewhere. */
export type SpokenKind = Exclude<AlertKind, 'system' | 'undelivered'>
export type AlertWords = { [Kind in SpokenKind]: (facts: Facts[Kind], voice: Voice) => Told }

export const words: Record<Language, AlertWords> = {
  fr: {
    low_stock: ({ item, unit, left, threshold }, { quantity }) => ({
      title: left <= 0 ? `Rupture : ${item}` : `${item} : plus que ${quantity(left, unit)}`,
      detail: `${left < 0 ? `Stock : ${quantity(left, unit)}. ` : ''}Seuil d’alerte : ${quantity(threshold, unit)}. À commander.`,
    }),
    unusual_expense: (facts, { money, category, day }) => ({
      title: `Dépense inhabituelle : ${money(facts.amount)}`,
      detail: `${facts.merchant ?? category(facts.category)}, le ${day(facts.date)} : ${money(facts.amount)}, alors que c’est d’habitude ${money(facts.usual)} (sur ${facts.compared} dépenses). Vérifiez le montant.`,
    }),
    duplicate_expense: (facts, { money, category, day }) => ({
      title: `Dépense peut-être inscrite deux fois : ${money(facts.amount)}`,
      detail: `${facts.merchant ?? category(facts.category)} : ${money(facts.amount)} ${facts.otherDate === facts.date ? `deux fois le ${day(facts.date)}` : `le ${day(facts.otherDate)} et le ${day(facts.date)}`}. Supprimez-en une si c’est la même.`,
    }),
    credit_overdue: (facts, { money, day }) => ({
      title: `${facts.customer} n’a pas payé depuis ${facts.days} jours`,
      detail: `Doit ${money(facts.balance)} ; le plus ancien crédit est du ${day(facts.since)}.`,
    }),
    cash_short: (facts, { about }) => ({
      title:
        facts.expected < 0
          ? 'Les comptes de la caisse ne tombent pas juste'
          : 'La caisse risque d’être à court',
      detail: `Il devrait y avoir ${about(facts.expected)} d’après le dernier comptage (${about(facts.counted)}). Dans ${facts.days} jours, au rythme habituel et avec ${about(facts.due)} à payer aux fournisseurs : ${about(facts.projected)}.`,
    }),
    competitor_price: (facts, { money, day }) => ({
      title: `${facts.competitor} a ${facts.price < facts.before ? 'baissé' : 'augmenté'} ${facts.product}`,
      detail: `${money(facts.price)} au lieu de ${money(facts.before)} (relevé le ${day(facts.date)}). Votre prix pour ${facts.item} : ${money(facts.ours)}.`,
    }),
    campaign_over_budget: (facts, { money }) => ({
      title: `Campagne « ${facts.campaign} » : budget dépassé`,
      detail: `${money(facts.spend)} dépensés pour un budget de ${money(facts.budget)}.`,
    }),
    tax_deadline: (facts, { day }) => ({
      title:
        facts.days === 0
          ? `Aujourd’hui, dernier jour : ${deadlineNames[facts.deadline].fr}`
          : `Dans ${facts.days} jour${facts.days > 1 ? 's' : ''} : ${deadlineNames[facts.deadline].fr}`,
      detail: `À faire avant le ${day(facts.dueOn)}${facts.workingDayBefore ? ` (bureaux fermés ce jour-là : passez le ${day(facts.workingDayBefore)})` : ''}.${facts.condition ? ` ${conditionTexts[facts.condition].fr}.` : ''} ${notice.fr}`,
    }),
    expires_soon: (facts, { quantity, day }) => ({
      title:
        facts.days < 0
          ? `${facts.item} : date dépassée`
          : `${facts.item} : à vendre avant le ${day(facts.expiresOn)}`,
      detail: `${isWhole(facts) ? `Il en reste ${quantity(facts.left, facts.unit)}.` : `Jusqu’à ${quantity(facts.left, facts.unit)} sur ${quantity(stockIn(facts), facts.unit)} en stock portent cette date.`} ${facts.days < 0 ? 'À retirer du rayon.' : `Encore ${facts.days} jour${facts.days > 1 ? 's' : ''} : baissez le prix ou mettez-le devant.`}`,
    }),
    tax_ceiling: (facts, { about, percent }) => ({
      title:
        facts.share >= 100
          ? 'Le plafond de votre régime fiscal est dépassé'
          : `Vous êtes à ${percent(facts.share / 100)} du plafond de votre régime`,
      detail: `${about(facts.turnover)} de ventes cette année, pour un plafond de ${about(facts.ceiling)}. ${notice.fr}`,
    }),
    work_failed: (facts, { list }) => ({
      title: 'Un travail de Sanad n’a pas abouti',
      detail: `Abandonné cette semaine : ${facts.jobs} (${list(facts.kinds)}). Les comptes ne sont pas touchés ; refaites la demande ou lancez « npm run sanad -- doctor ».`,
    }),
  },
  ar: {
    low_stock: ({ item, unit, left, threshold }, { quantity }) => ({
      title: left <= 0 ? `نفد: ${item}` : `${item}: لم يبق إلا ${quantity(left, unit)}`,
      detail: `${left < 0 ? `المخزون: ${quantity(left, unit)}. ` : ''}حد التنبيه: ${quantity(threshold, unit)}. يجب الطلب.`,
    }),
    unusual_expense: (facts, { money, category, day }) => ({
      title: `مصروف غير معتاد: ${money(facts.amount)}`,
      detail: `${facts.merchant ?? category(facts.category)} يوم ${day(facts.date)}: ${money(facts.amount)} بينما المعتاد ${money(facts.usual)} (حسب ${facts.compared} مصروفا). تحقق من المبلغ.`,
    }),
    duplicate_expense: (facts, { money, category, day }) => ({
      title: `مصروف ربما سُجّل مرتين: ${money(facts.amount)}`,
      detail: `${facts.merchant ?? category(facts.category)}: ${money(facts.amount)} يوم ${day(facts.otherDate)} ويوم ${day(facts.date)}. احذف أحدهما إن كان نفسه.`,
    }),
    credit_overdue: (facts, { money, day }) => ({
      title: `${facts.customer} لم يسدّد منذ ${facts.days} يوما`,
      detail: `عليه ${money(facts.balance)}، وأقدم دين يعود إلى ${day(facts.since)}.`,
    }),
    cash_short: (facts, { about }) => ({
      title: facts.expected < 0 ? 'حساب الصندوق لا يستقيم' : 'قد ينقص النقد في الصندوق',
      detail: `المفروض أن يكون في الصندوق ${about(facts.expected)} حسب آخر عدّ (${about(facts.counted)}). بعد ${facts.days} أيام بالوتيرة المعتادة ومع ${about(facts.due)} مستحقة للموردين: ${about(facts.projected)}.`,
    }),
    competitor_price: (facts, { money, day }) => ({
      title: `${facts.competitor} ${facts.price < facts.before ? 'خفّض' : 'رفع'} سعر ${facts.product}`,
      detail: `${money(facts.price)} بدل ${money(facts.before)} (لوحظ يوم ${day(facts.date)}). سعرك لـ${facts.item}: ${money(facts.ours)}.`,
    }),
    campaign_over_budget: (facts, { money }) => ({
      title: `حملة «${facts.campaign}»: تجاوزت الميزانية`,
      detail: `صُرف ${money(facts.spend)} والميزانية ${money(facts.budget)}.`,
    }),
    tax_deadline: (facts, { day }) => ({
      title:
        facts.days === 0
          ? `اليوم آخر أجل: ${deadlineNames[facts.deadline].ar}`
          : `بعد ${facts.days} يوم: ${deadlineNames[facts.deadline].ar}`,
      detail: `قبل ${day(facts.dueOn)}${facts.workingDayBefore ? ` (المكاتب مغلقة ذلك اليوم: اذهب يوم ${day(facts.workingDayBefore)})` : ''}.${facts.condition ? ` ${conditionTexts[facts.condition].ar}.` : ''} ${notice.ar}`,
    }),
    expires_soon: (facts, { quantity, day }) => ({
      title:
        facts.days < 0 ? `${facts.item}: انتهت صلاحيته` : `${facts.item}: يُباع قبل ${day(facts.expiresOn)}`,
      detail: `${isWhole(facts) ? `بقي ${quantity(facts.left, facts.unit)}.` : `إلى ${quantity(facts.left, facts.unit)} من أصل ${quantity(stockIn(facts), facts.unit)} في المخزون تحمل هذا التاريخ.`} ${facts.days < 0 ? 'يُسحب من الرف.' : `بقي ${facts.days} يوم: خفّض السعر أو ضعه في الواجهة.`}`,
    }),
    tax_ceiling: (facts, { about, percent }) => ({
      title:
        facts.share >= 100
          ? 'تجاوزت سقف نظامك الجبائي'
          : `بلغت ${percent(facts.share / 100)} من سقف نظامك الجبائي`,
      detail: `مبيعات هذه السنة ${about(facts.turnover)} والسقف ${about(facts.ceiling)}. ${notice.ar}`,
    }),
    work_failed: (facts, { list }) => ({
      title: 'عمل من أعمال سند لم يتم',
      detail: `تُرك هذا الأسبوع: ${facts.jobs} (${list(facts.kinds)}). الحسابات لم تُمسّ؛ أعد الطلب أو شغّل «npm run sanad -- doctor».`,
    }),
  },
  en: {
    low_stock: ({ item, unit, left, threshold }, { quantity }) => ({
      title: left <= 0 ? `Out of stock: ${item}` : `${item}: only ${quantity(left, unit)} left`,
      detail: `${left < 0 ? `Stock: ${quantity(left, unit)}. ` : ''}Alert level: ${quantity(threshold, unit)}. Time to order.`,
    }),
    unusual_expense: (facts, { money, category, day }) => ({
      title: `Unusual expense: ${money(facts.amount)}`,
      detail: `${facts.merchant ?? category(facts.category)}, ${day(facts.date)}: ${money(facts.amount)}, while ${money(facts.usual)} is usual (from ${facts.compared} expenses). Check the amount.`,
    }),
    duplicate_expense: (facts, { money, category, day }) => ({
      title: `Perhaps entered twice: ${money(facts.amount)}`,
      detail: `${facts.merchant ?? category(facts.category)}: ${money(facts.amount)} on ${day(facts.otherDate)} and on ${day(facts.date)}. Delete one if they are the same.`,
    }),
    credit_overdue: (facts, { money, day }) => ({
      title: `${facts.customer} has not paid for ${facts.days} days`,
      detail: `Owes ${money(facts.balance)}; the oldest credit is of ${day(facts.since)}.`,
    }),
    cash_short: (facts, { about }) => ({
      title: facts.expected < 0 ? 'The till does not add up' : 'Cash may fall short',
      detail: `There should be ${about(facts.expected)} since the last count (${about(facts.counted)}). In ${facts.days} days, at the usual pace and with ${about(facts.due)} due to suppliers: ${about(facts.projected)}.`,
    }),
    competitor_price: (facts, { money, day }) => ({
      title: `${facts.competitor} ${facts.price < facts.before ? 'lowered' : 'raised'} ${facts.product}`,
      detail: `${money(facts.price)} instead of ${money(facts.before)} (seen on ${day(facts.date)}). Your price for ${facts.item}: ${money(facts.ours)}.`,
    }),
    campaign_over_budget: (facts, { money }) => ({
      title: `Campaign “${facts.campaign}” is over budget`,
      detail: `${money(facts.spend)} spent of a budget of ${money(facts.budget)}.`,
    }),
    tax_deadline: (facts, { day }) => ({
      title:
        facts.days === 0
          ? `Last day today: ${deadlineNames[facts.deadline].en}`
          : `In ${facts.days} day${facts.days === 1 ? '' : 's'}: ${deadlineNames[facts.deadline].en}`,
      detail: `Due on ${day(facts.dueOn)}${facts.workingDayBefore ? ` (offices are closed that day: go on ${day(facts.workingDayBefore)})` : ''}.${facts.condition ? ` ${conditionTexts[facts.condition].en}.` : ''} ${notice.en}`,
    }),
    expires_soon: (facts, { quantity, day }) => ({
      title:
        facts.days < 0
          ? `${facts.item} is past its date`
          : `${facts.item}: sell before ${day(facts.expiresOn)}`,
      detail: `${isWhole(facts) ? `${quantity(facts.left, facts.unit)} left.` : `Up to ${quantity(facts.left, facts.unit)} of ${quantity(stockIn(facts), facts.unit)} in stock bear this date.`} ${facts.days < 0 ? 'Take it off the shelf.' : `${facts.days} day${facts.days === 1 ? '' : 's'}: lower the price or put it in front.`}`,
    }),
    tax_ceiling: (facts, { about, percent }) => ({
      title:
        facts.share >= 100
          ? 'The ceiling of your tax regime is passed'
          : `You are at ${percent(facts.share / 100)} of your regime’s ceiling`,
      detail: `${about(facts.turnover)} sold this year, against a ceiling of ${about(facts.ceiling)}. ${notice.en}`,
    }),
    work_failed: (facts, { list }) => ({
      title: 'Some of Sanad’s own work did not get done',
      detail: `${facts.jobs} given up this week (${list(facts.kinds)}). The books are untouched; ask again, or run “npm run sanad -- doctor”.`,
    }),
  },
  'dz-Arab': {
    low_stock: ({ item, unit, left, threshold }, { quantity }) => ({
      title: left <= 0 ? `خلاص: ${item}` : `${item}: ما قعد غير ${quantity(left, unit)}`,
      detail: `${left < 0 ? `الستوك: ${quantity(left, unit)}. ` : ''}الحد: ${quantity(threshold, unit)}. لازم تكوموندي.`,
    }),
    unusual_expense: (facts, { money, category, day }) => ({
      title: `مصروف ماشي عادي: ${money(facts.amount)}`,
      detail: `${facts.merchant ?? category(facts.category)} نهار ${day(facts.date)}: ${money(facts.amount)} والعادة ${money(facts.usual)} (من ${facts.compared} مصروف). شوف المبلغ.`,
    }),
    duplicate_expense: (facts, { money, category, day }) => ({
      title: `بالاك مصروف مكتوب زوج خطرات: ${money(facts.amount)}`,
      detail: `${facts.merchant ?? category(facts.category)}: ${money(facts.amount)} نهار ${day(facts.otherDate)} ونهار ${day(facts.date)}. نحّي واحد إذا كان كيف كيف.`,
    }),
    credit_overdue: (facts, { money, day }) => ({
      title: `${facts.customer} ما خلصش عندها ${facts.days} يوم`,
      detail: `نسالوه ${money(facts.balance)}، وأقدم كريدي من ${day(facts.since)}.`,
    }),
    cash_short: (facts, { about }) => ({
      title: facts.expected < 0 ? 'حساب الكاسة ماشي مقاد' : 'الكاسة تقدر تنقص',
      detail: `لازم يكون فيها ${about(facts.expected)} من آخر حسبة (${about(facts.counted)}). بعد ${facts.days} أيام، على حساب العادة ومع ${about(facts.due)} للفورنيسور: ${about(facts.projected)}.`,
    }),
    competitor_price: (facts, { money, day }) => ({
      title: `${facts.competitor} ${facts.price < facts.before ? 'نقص' : 'زاد'} في سومة ${facts.product}`,
      detail: `${money(facts.price)} في بلاصة ${money(facts.before)} (تشافت ${day(facts.date)}). سومتك تاع ${facts.item}: ${money(facts.ours)}.`,
    }),
    campaign_over_budget: (facts, { money }) => ({
      title: `حملة «${facts.campaign}»: فاتت البودجي`,
      detail: `تصرفو ${money(facts.spend)} والبودجي ${money(facts.budget)}.`,
    }),
    tax_deadline: (facts, { day }) => ({
      title:
        facts.days === 0
          ? `اليوم آخر نهار: ${deadlineNames[facts.deadline]['dz-Arab']}`
          : `قعدو ${facts.days} يوم: ${deadlineNames[facts.deadline]['dz-Arab']}`,
      detail: `لازم قبل ${day(facts.dueOn)}${facts.workingDayBefore ? ` (المكاتب مغلوقين هداك النهار: روح ${day(facts.workingDayBefore)})` : ''}.${facts.condition ? ` ${conditionTexts[facts.condition]['dz-Arab']}.` : ''} ${notice['dz-Arab']}`,
    }),
    expires_soon: (facts, { quantity, day }) => ({
      title:
        facts.days < 0 ? `${facts.item} فاتت لادات تاعها` : `${facts.item}: تتباع قبل ${day(facts.expiresOn)}`,
      detail: `${isWhole(facts) ? `بقات ${quantity(facts.left, facts.unit)}.` : `حتى ل ${quantity(facts.left, facts.unit)} من ${quantity(stockIn(facts), facts.unit)} لي كاينين عندهم هاد لادات.`} ${facts.days < 0 ? 'نحيها من الرف.' : `مازال ${facts.days} يوم: نقص السومة ولا حطها القدام.`}`,
    }),
    tax_ceiling: (facts, { about, percent }) => ({
      title:
        facts.share >= 100
          ? 'فتّ السقف تاع الضرائب'
          : `وصلت ${percent(facts.share / 100)} من السقف تاع الضرائب`,
      detail: `بعت ${about(facts.turnover)} هاد العام والسقف ${about(facts.ceiling)}. ${notice['dz-Arab']}`,
    }),
    work_failed: (facts, { list }) => ({
      title: 'كاين خدمة تاع سند ما كملتش',
      detail: `${facts.jobs} محاولة حبسو هاد السيمانة (${list(facts.kinds)}). الحسابات ما تقاسوش؛ عاود اطلبها ولا دير «npm run sanad -- doctor».`,
    }),
  },
  'dz-Latn': {
    low_stock: ({ item, unit, left, threshold }, { quantity }) => ({
      title: left <= 0 ? `Khlas: ${item}` : `${item} : ma g3ed ghir ${quantity(left, unit)}`,
      detail: `${left < 0 ? `Stock: ${quantity(left, unit)}. ` : ''}Seuil: ${quantity(threshold, unit)}. Lazem tcommandi.`,
    }),
    unusual_expense: (facts, { money, category, day }) => ({
      title: `Masrouf machi 3adi : ${money(facts.amount)}`,
      detail: `${facts.merchant ?? category(facts.category)} nhar ${day(facts.date)} : ${money(facts.amount)} w l3ada ${money(facts.usual)} (men ${facts.compared} masrouf). Chouf lmeblagh.`,
    }),
    duplicate_expense: (facts, { money, category, day }) => ({
      title: `Balak masrouf mektoub zouj khatrat : ${money(facts.amount)}`,
      detail: `${facts.merchant ?? category(facts.category)} : ${money(facts.amount)} nhar ${day(facts.otherDate)} w nhar ${day(facts.date)}. Na7i wa7ed ida kan kif kif.`,
    }),
    credit_overdue: (facts, { money, day }) => ({
      title: `${facts.customer} ma khlasch 3andha ${facts.days} youm`,
      detail: `Nsalouh ${money(facts.balance)}, w a9dem kridi men ${day(facts.since)}.`,
    }),
    cash_short: (facts, { about }) => ({
      title: facts.expected < 0 ? 'L7sab ta3 la caisse machi m9ad' : 'La caisse te9der ten9es',
      detail: `Lazem ykoun fiha ${about(facts.expected)} men akher 7esba (${about(facts.counted)}). Ba3d ${facts.days} iyam, 3la 7sab l3ada w m3a ${about(facts.due)} l fournisseur : ${about(facts.projected)}.`,
    }),
    competitor_price: (facts, { money, day }) => ({
      title: `${facts.competitor} ${facts.price < facts.before ? 'ne99es' : 'zad'} f soumat ${facts.product}`,
      detail: `${money(facts.price)} f blaset ${money(facts.before)} (tchafet ${day(facts.date)}). Soumtek ta3 ${facts.item} : ${money(facts.ours)}.`,
    }),
    campaign_over_budget: (facts, { money }) => ({
      title: `Campagne « ${facts.campaign} » : fatet lbudget`,
      detail: `Tserfou ${money(facts.spend)} w lbudget ${money(facts.budget)}.`,
    }),
    tax_deadline: (facts, { day }) => ({
      title:
        facts.days === 0
          ? `Lyoum akher nhar : ${deadlineNames[facts.deadline]['dz-Latn']}`
          : `G3edou ${facts.days} youm : ${deadlineNames[facts.deadline]['dz-Latn']}`,
      detail: `Lazem 9bel ${day(facts.dueOn)}${facts.workingDayBefore ? ` (lmakateb meghlou9in hadak nhar : rou7 ${day(facts.workingDayBefore)})` : ''}.${facts.condition ? ` ${conditionTexts[facts.condition]['dz-Latn']}.` : ''} ${notice['dz-Latn']}`,
    }),
    expires_soon: (facts, { quantity, day }) => ({
      title:
        facts.days < 0
          ? `${facts.item}: fatet la date`
          : `${facts.item}: tetba3 9bel ${day(facts.expiresOn)}`,
      detail: `${isWhole(facts) ? `B9a ${quantity(facts.left, facts.unit)}.` : `7atta l ${quantity(facts.left, facts.unit)} men ${quantity(stockIn(facts), facts.unit)} li kaynin 3andhom had la date.`} ${facts.days < 0 ? 'Na77iha mel rayon.' : `Mazal ${facts.days} youm: na99es souma wela 7ottha l9oddam.`}`,
    }),
    tax_ceiling: (facts, { about, percent }) => ({
      title:
        facts.share >= 100
          ? 'Fett le plafond ta3 les impôts'
          : `Wselt ${percent(facts.share / 100)} mel plafond ta3 les impôts`,
      detail: `B3t ${about(facts.turnover)} had l3am w le plafond ${about(facts.ceiling)}. ${notice['dz-Latn']}`,
    }),
    work_failed: (facts, { list }) => ({
      title: 'Kayen khedma ta3 Sanad ma kemletch',
      detail: `${facts.jobs} mou7awala 7absou had simana (${list(facts.kinds)}). L7sabat ma t9asouch ; 3awed tlebha wela dir « npm run sanad -- doctor ».`,
    }),
  },
}

/** Whether all that is left bears the date, and not one delivery of several. */
function isWhole(facts: Facts['expires_soon']): boolean {
  return stockIn(facts) <= facts.left
}

/** Alerts that were kept before deliveries had dates know of one date for all. */
function stockIn({ stock, left }: Facts['expires_soon']): number {
  return stock ?? left
}
