/** Common first names in Algeria, folded: a name is written alike in every language, so it tells nothing of it. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'mohamed mohammed mouhamed muhammad ahmed karim kerim rachid rachida mourad samir samira nabil fatima fatiha fatma khadidja ' +
    'youcef yousef youssef ali omar amar said hamid hamida kamel djamel farid farida nadia amina amine yacine hocine hassan ' +
    'hussein ibrahim brahim abdelkader kader khaled walid sofiane bilal riad redha reda nassim lyes ilyes ismail mustapha ' +
    'moustapha tarek tahar salim salima leila lila meriem maryam sara sarah imane ines lina yasmine asma houda zohra aicha ' +
    'benali cherif bouzid brahimi mansouri saadi hamdi larbi hadj zineb malika nacer nasser hakim hichem anis ayoub adel ' +
    'محمد احمد كريم رشيد مراد سمير سميره نبيل فاطمه خديجه يوسف عمر سعيد حميد جمال فريد ناديه امينه امين ياسين حسين حسن ' +
    'ابراهيم خالد وليد سفيان بلال رضا مريم ساره ايمان ليلي عايشه نور'
  ).split(' '),
)
