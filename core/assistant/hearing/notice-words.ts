/**
 * How people say what they want to be written by itself, in all five ways of writing at once. Kept apart from the
 * lexicon: `résumé` and `photo` mean this only beside an order to send or to stop.
 */
export const noticeWords = {
  start: `envoie moi, envoie-moi, envoyez moi, envoyez-moi, envoie nous, active, activer, activez, remets, send me, turn on, switch on, start sending, أرسل لي, ارسل لي, فعل, فعّل, شغل, شغّل, ابعثلي, ابعتلي, بعثلي, ab3atli, ab3etli, b3atli, b3etli, eb3atli, ba3atli, activi, activili`,
  wish: `je veux, je voudrais, i want, give me, أريد, اريد, بغيت, حبيت, nebghi, n7eb, n7ebb, 7abit`,
  stop: `arrete, arretez, arreter, stoppe, stop, coupe, coupez, desactive, desactiver, n envoie plus, ne m envoie plus, ne m envoyez plus,
    ne m envoie pas, ne m envoie rien, n envoie rien, ne m ecris pas, ne m ecris plus, ne m ecrivez pas, ne m ecrivez plus,
    pas de messages, pas de message, turn off, switch off, do not send, don t send, no more, stop sending, do not write, don t write,
    no messages, أوقف, اوقف, وقف, توقف عن, لا ترسل, لا تكتب, ألغ, لا تبعث, عطل, عطّل, حبس, احبس, ما تبعثليش, ما تبعثش, ماتبعثليش,
    ما تكتبليش, ماتكتبليش, wa9ef, wa9af, wa9f, waqef, ouakaf, 7bes, a7bes, habess, 7abbes, ma tab3atch, ma tab3atlich, matab3atch,
    matab3atlich, ma teb3atch, ma teb3atlich, ma tektebch, ma tekteblich, mateb3atlich, désactivi, desactivi, coupi`,
  digest: `bilan, resume, recap, recapitulatif, le point, compte rendu, summary, brief, recap, report, review, ملخص, الملخص, حصيلة, الحصيلة,
    تقرير, التقرير, ملخصا, bilan, resumi, molakhas, moulakhas, l bilan, lbilan`,
  evening: `soir, soirs, soiree, evening, evenings, nightly, every night, daily, every day, quotidien, chaque jour, tous les jours, المساء, مساء,
    مساءا, المسائي, الليل, ليلة, كل يوم, يوميا, اليومي, lil, llil, l lil, f lil, flil, lila, 3achiya, l3achiya, l3chiya, kol youm, koul youm, العشية, عشية`,
  week: `semaine, hebdo, hebdomadaire, dimanche, dimanches, weekly, week, sunday, الأسبوع, اسبوع, الاسبوع, أسبوع, الأسبوعي, الاسبوعي, الأحد, الاحد,
    السمانة, سمانة, السيمانة, smana, simana, s smana, semana, l7ed, la7ed, 7ed`,
  again: `chaque, tous, toutes, every, each, weekly, daily, nightly, quotidien, hebdo, hebdomadaire, كل, يوميا, اليومي, المسائي, الأسبوعي, الاسبوعي,
    kol, koul, kul, active, activer, activez, remets, turn on, switch on, du soir, du dimanche, activi, فعل, فعّل, شغل, شغّل`,
  reminders: `rappel, rappels, reminder, reminders, تذكير, التذكير, تذكيرات, التذكيرات, التفكيرات, تفكيرات, rapel, rapelat, les rappels, tadkir`,
  taxes: `impot, impots, fiscal, fiscaux, fiscales, fisc, echeances, echeance, g50, taxe, taxes, tax, deadlines, deadline, الضرائب, ضرائب, الضرايب,
    ضرايب, الجبائية, المواعيد الجبائية, drayeb, d drayeb, darayeb, lizambou, limpo, l impots`,
  drafts: `photo, photos, brouillon, brouillons, a confirmer, draft, drafts, unconfirmed, المسودات, مسودات, الصور, صور, التصاور, تصاور, tsawer,
    t tsawer, taswira, brouillonat`,
  credit: `credit, credits, dettes, dette, kridi, debt, debts, debtors, الديون, ديون, الدين, الكريدي, كريدي, lkridi, l kridi`,
  alerts: `alerte, alertes, alert, alerts, تنبيه, تنبيهات, التنبيهات, إنذارات, alertat, l alertat, les alertes`,
  urgent: `urgent, urgente, urgents, urgentes, العاجلة, عاجلة, المهمة, lmohim, important, importantes`,
  only: `seulement, que les, uniquement, only, just, فقط, غير, ghir, bark`,
  after: `apres, after, past, بعد, من بعد, men b3d, ba3d, baad, b3d, à partir de, a partir de, from`,
  before: `avant, before, قبل, 9bel, qbel, 9bal, gbel`,
  night: `la nuit, nuit, at night, during the night, الليل, في الليل, ليلا, ف الليل, f lil, flil, fel lil, lil, llil, bellil`,
  morning: `matin, du matin, am, الصباح, صباحا, sba7, ssba7, sbah`,
} as const

/** Hours as they are said in Arabic and Darija. */
export const hourWords: Readonly<Record<string, number>> = {
  السابعه: 7, الثامنه: 8, التاسعه: 9, العاشره: 10, السادسه: 6, الخامسه: 5, الرابعه: 4, السبعه: 7, السبعة: 7, الثمنيه: 8, التسعه: 9, العشره: 10, السته: 6,
  tes3a: 9, etes3a: 9, tse3a: 9, tmenya: 8, ettmenya: 8, tmania: 8, seb3a: 7, sebaa: 7, '3achra': 10, '3echra': 10, sitta: 6, setta: 6,
  nine: 9, eight: 8, seven: 7, ten: 10, six: 6, neuf: 9, huit: 8, sept: 7, dix: 10,
} // prettier-ignore
