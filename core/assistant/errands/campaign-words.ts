import { said } from '../answering/voice.ts'

/** Errands of campaigns. */
export const campaignWords = {
  changeCampaign: said(
    'Campagne mise à jour',
    'تحديث الحملة',
    'Campaign updated',
    'الحملة تبدلت',
    'La campagne tbeddlet',
  ),
  letOut: said('Campagne envoyée', 'إرسال الحملة', 'Campaign sent', 'الحملة تتبعث', 'La campagne tetba3t'),
  callOff: said('Envoi annulé', 'إلغاء الإرسال', 'Sending called off', 'البعث تلغى', 'L’envoi tlgha'),
  noSuchCampaign: said(
    'Aucune campagne de ce nom.',
    'لا توجد حملة بهذا الاسم.',
    'No campaign of that name.',
    'ما كاين حتى حملة بهاد الاسم.',
    'Makach 7atta campagne b had l’ism.',
  ),
  noneScheduled: said(
    'Aucun envoi n’est programmé.',
    'لا يوجد إرسال مبرمج.',
    'No sending is scheduled.',
    'ما كاين حتى بعث مبرمج.',
    'Makach 7atta envoi mbermej.',
  ),
  noTextYet: said(
    'Aucun texte écrit. Dites d’abord « écris un post sur … ».',
    'لا يوجد نص مكتوب. قل أولا «اكتب منشورا عن …».',
    'No text is written yet. First say "write a post about …".',
    'ما كاين حتى نص مكتوب. قول قبل «اكتبلي بوست على …».',
    'Makach 7atta texte. Goul 9bel « ktebli post 3la … ».',
  ),
  textSet: said('avec le dernier texte', 'بآخر نص', 'with the last text', 'بآخر نص', 'b akher texte'),
  sayPaste: said(
    (name: string) => `Dites « donne-moi la campagne ${name} à copier », je vous donne le texte.`,
    (name: string) => `قل «أعطني حملة ${name} للنسخ» وأعطيك النص.`,
    (name: string) => `Say "give me the campaign ${name} to copy" and I give you the text.`,
    (name: string) => `قول «عطيني حملة ${name} للنسخ» نعطيك النص.`,
    (name: string) => `Goul « 3tini la campagne ${name} l copier » na3tik texte.`,
  ),
  setWayOut: said(
    'Envoi des campagnes réglé',
    'ضبط إرسال الحملات',
    'Sending of campaigns set',
    'بعث الحملات تريقلا',
    'B3it les campagnes tregla',
  ),
} as const
