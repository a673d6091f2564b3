import { listed } from './listed.ts'

/** Whoever works in a shop, a kitchen or a workshop and is paid for it. */
export const hands = {
  wages: listed(`
    équipe, équipier, équipière, l'équipe, le staff, les filles du magasin, ouvrière, ouvrières, technicienne de surface, agent d'entretien,
    magasinier, magasinière, manutentionnaire, manutentionnaires, préparateur, préparatrice, pâtissier, pâtissière, boulanger,
    pétrisseur, fournier, pizzaiolo, cuisinier, cuisinière, chef cuisinier, chef de cuisine, commis, plongeur, plongeuse, serveuse, serveurs,
    barman, barista, caissière, caissiers, coiffeur, coiffeuse, esthéticienne, couturière, couturières, couturier, mécano, tôlier, laveur,
    réceptionniste, secrétaire, assistante, assistant, infirmier, infirmière, professeur, prof, profs, enseignant, enseignante, enseignants,
    formateur, formatrice, moniteur, monitrice, animateur, animatrice, nounou, éducatrice, entraîneur, vigile, agent de sécurité, concierge, coursier,
    coursiers, intérimaire, extras, saisonnier, saisonniers, remplaçant, remplaçante, gérant, gérante, porteur, porteurs, berger, ouvriers agricoles,
    journée de travail, journées, quinzaine, acompte salaire, heures supplémentaires, heures sup, indemnité, indemnités, pourboire, pourboires,
    solde de tout compte, fiche de paie, mensualité ouvrier, main d'oeuvre, mains d'oeuvre,
    baker, cook, chef, waiter, waiters, waitress, barber, hairdresser, seamstress, dishwasher, porter, porters, receptionist, secretary, nurse,
    teacher, teachers, tutor, trainer, instructor, nanny, shop girl, shop boy, delivery boy, delivery guy, driver's pay, apprentice, apprentices,
    intern, interns, crew, team, labour, labor, labourer, laborer, labourers, laborers, overtime, tip, tips, severance, day's work, day labour,
    workman, workmen, farmhand, farmhands, seller, salesgirl, salesman, night watchman, watchman, caretaker, stockboy, warehouse man,
    طباخ, الطباخ, طباخة, خباز, الخباز, حلواجي, نادل, النادل, نادلة, سربور, السرفور, سرفور, سربورة, كاسيي, الكاسيي, قابض, صندوقية,
    خياطة, الخياطة, خياط, حلاقة, حلاق, مزين, ممرض, ممرضة, سكرتيرة, السكرتيرة, معلم, معلمة, المعلم, المعلمة, أستاذ, أستاذة, الأستاذ, الأستاذة, مدرس, مدرب,
    المدرب, مربية, متمرن, المتمرن, متمرنة, متربص, متربصة, متدرب, متدربة, البوابة, بواب, راعي, عمال يوميين, عامل يومي, عاملة, العاملة, عاملات, عاملين, موظف, الموظف, موظفة, موظفين,
    الموظفين, موظفات, منظفة, المنظفة, فام دو ميناج, الفام دو ميناج, فام دميناج, لابرانتي, ابرانتي, البياع, بياع, البياعة, بياعة, قاردياني, القارديان, قارديان,
    ساعات إضافية, علاوة, منحة, مكافأة, دراهم الخدامين, حق الخدامين, حق الخدام, حق الخدمة, نهار خدمة, اليد العاملة, يد عاملة, المساعد, مساعد, مساعدة,
    tebbakh, tabakh, tbakh, khebbaz, khabaz, halwadji, 7alwadji, sarbour, serveur ta3, kassiya, khiyata, khayata, 7elle9, hellaq, hallaq, m3allem, m3alem, m3elma,
    m3alma, ostad, oustad, prof ta3, gardyan, gardien ta3, bouwab, 3amel, l3amel, 3oummal, 3omal, 3amla, mouwadaf, mwaddef, fam de menage, famme de menage,
    bayya3, biya3, labronti, apronti, hammal, 7emmal, hemmal, hemmala, coursié, khdem lyoum, nhar khedma, 7a9 lkheddam, ha9 lkhedam, 7a9 khedma, hak lkhedama,
    khedamat, lkhedamat, lkhaddama, khaddama, zouj khedama`),
} as const
