import type { Feast } from './hijri.ts'

export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year'

/** What a word or a phrase says about time. */
export type TimeWord =
  | { readonly is: 'day'; readonly offset: number }
  | { readonly is: 'part'; readonly hour: number }
  /** An hour that has a name: the fifth one. */
  | { readonly is: 'hour'; readonly hour: number }
  | { readonly is: 'unit'; readonly unit: TimeUnit; readonly count: number }
  | { readonly is: 'which'; readonly step: -1 | 0 | 1 }
  | { readonly is: 'weekday'; readonly weekday: number; readonly onlyAfterDay: boolean }
  | { readonly is: 'month'; readonly month: number; readonly onlyAfterIn: boolean }
  | { readonly is: 'feast'; readonly feast: Feast }
  | {
      readonly is:
        | 'since'
        | 'until'
        | 'from'
        | 'between'
        | 'before'
        | 'after'
        | 'ago'
        | 'first'
        | 'start'
        | 'end'
        | 'within'
        | 'clock'
        | 'in'
    }
  | { readonly is: 'filler' }

type Entry = readonly [TimeWord, string]

const day = (offset: number): TimeWord => ({ is: 'day', offset })
const unit = (name: TimeUnit, count = 1): TimeWord => ({ is: 'unit', unit: name, count })
const which = (step: -1 | 0 | 1): TimeWord => ({ is: 'which', step })
const weekday = (at: number, onlyAfterDay = false): TimeWord => ({ is: 'weekday', weekday: at, onlyAfterDay })
const month = (at: number, onlyAfterIn = false): TimeWord => ({ is: 'month', month: at, onlyAfterIn })
const feast = (name: Feast): TimeWord => ({ is: 'feast', feast: name })
const part = (hour: number): TimeWord => ({ is: 'part', hour })

/** Written Arabic counts the hours: the fifth, and not five. */
const ARABIC_HOURS: readonly Entry[] = [
  'الواحده',
  'الثانيه',
  'الثالثه',
  'الرابعه',
  'الخامسه',
  'السادسه',
  'السابعه',
  'الثامنه',
  'التاسعه',
  'العاشره',
  'الحاديه عشره,الحاديه عشر',
  'الثانيه عشره,الثانيه عشر',
].map((names, at) => [
  { is: 'hour', hour: at + 1 },
  names
    .split(',')
    .flatMap((name) => [`الساعه ${name}`, `علي الساعه ${name}`])
    .join(','),
])

/** Phrases without their articles, folded, commas between spellings. Longer phrases win over shorter ones. */
export const TIME_PHRASES: readonly Entry[] = [
  [day(0), "aujourd'hui,men sbah,men sba7,mn sbah,mn sba7,men essbah,من الصباح,من صباح,ملي صبحنا,مالصباح,من الصبح,منذ الصباح,since this morning,since morning,aujourdhui,aujourd hui,ajd,ojd,auj,aujourd8,oujourd8,aujourdui,aujourdhuit,ojourd'hui,ojourdhui,today,youm,lyoum,lyouma,youma,elyoum,yom,lyom,lioum,اليوم,ليوم,اليوما,ليوما,du jour,of the day,ta3 nhar"],
  [day(-1), 'hier,yesterday,lberah,lbereh,lbera7,elbera7,elberah,l bare7,l bareh,l berah,l bera7,bera7,berah,bare7,bareh,lbare7,lbareh,elbare7,elbareh,bar7,lbarah,lbara7,yames,yamess,البارح,بارح,لبارح,البارحه,امس,يامس,يوم امس,ليوم امس,اليوم امس'],
  [day(-2), "avant hier,avanthier,d avant hier,the day before yesterday,day before yesterday,wel lbare7,wel lbareh,wel bare7,wellbare7,wel bareh,wal bareh,weli bare7,welbare7,welbareh,awel lbare7,awel bareh,awel ames,اول امس,اول البارح,ول البارح,ولبارح,قبل البارح,اول يامس"],
  [day(1), 'demain,dmain,tomorrow,tmrw,ghodwa,ghedwa,ghadwa,8odwa,8edwa,ghoudwa,ghodoua,ghda,غدوه,غدوا,غدا,غدوة,بكره'],
  [day(2), 'apres demain,apresdemain,the day after tomorrow,day after tomorrow,ba3d ghodwa,b3d ghodwa,ba3d ghedwa,b3ad ghodwa,mor ghodwa,mour ghodwa,men ba3d ghodwa,بعد غدوه,بعد غد,بعد غدا,مور غدوه,غير غدوه'],
  [part(8), 'matin,matinee,morning,sba7,sbah,sabah,sba7iya,sbahiya,الصباح,صباح,صباحا,صبح'],
  [part(12), 'midi,noon,noss nhar,nos nhar,الظهر,ظهر,ظهرا,dhor,dohr'],
  [part(15), 'apres midi,aprem,afternoon,3chiya,l3chiya,3achiya,achiya,العشيه,عشيه,بعد الظهر,بعد الزوال,مساء'],
  [part(19), 'soir,soiree,evening,maghreb,tonight,المغرب,مسا,المساء'],
  [part(21), 'nuit,night,lil,llil,ellil,fellil,الليل,ليل,ليلا'],
  [unit('minute'), 'minute,minutes,min,mn,mins,dqiqa,d9i9a,d9aye9,daqiqa,dqayeq,دقيقه,دقايق,دقاءق'],
  [unit('hour'), 'heure,heures,hour,hours,h,hr,hrs,sa3a,saa,swaye3,sway3,sa3at,ساعه,ساعات,سوايع'],
  [unit('hour', 2), 'sa3tin,saatin,ساعتين'],
  [unit('day'), 'jour,jours,jrs,jr,j,day,days,nhar,nharat,yam,ayam,iyam,ayyam,liyam,youmat,يوم,ايام,نهار,يوما'],
  [unit('day', 2), 'youmin,yumin,nharin,يومين,نهارين'],
  [unit('week'), 'semaine,semaines,smaine,semain,sem,week,weeks,simana,smana,semana,simanat,smanat,osbou3,ousbou3,سيمانه,سيمانا,سمانه,اسبوع,اسابيع,سيمانات'],
  [unit('week', 2), 'simantin,smantin,اسبوعين,سيمانتين'],
  [unit('month'), 'mois,month,months,chhar,char,chhour,chhor,chher,ch har,ch hour,شهر,اشهر,شهور,شهر'],
  [unit('month', 2), 'chahrin,chehrin,chhrin,شهرين'],
  [unit('quarter'), 'trimestre,trimestres,quarter,quarters,trimestri,ثلاثي,الفصل,فصل,تريمستر'],
  [unit('year'), 'an,ans,annee,annees,year,years,3am,3amm,sna,snin,عام,سنه,سنوات,سنين,اعوام'],
  [unit('year', 2), '3amin,3amine,عامين,سنتين'],
  [which(0), "فهاد,فهاذ,فهذا,فهذه,فهادي,فهاذي,بهاد,لهاد,fhad,ce,cet,cette,cette,ces,this,had,hed,hada,hadi,hadou,hadha,هاد,هذا,هذه,هاذ,هادا,هادي,هاذا,هاذي,هد,courant,en cours,current,currently,الحالي,الحاليه,الجاري,الجاريه"],
  [which(-1), 'dernier,derniere,derniers,dernieres,dernie,passe,passee,passes,passees,precedent,precedente,d avant,last,past,previous,الذي قبله,الذي سبقه,التي قبلها,لي قبلو,لي قبلها,li 9bel,li qbel,li 9blou,li qblou,qui precede,before that,the one before,ecoule,ecoulee,qui vient de passer,li rahet,lli rahet,li 3addat,li 3dat,لي راحت,اللي راحت,لي عدات,لي عدا,li fat,li fatet,li fatat,li fatt,li fet,li fatou,lli fat,lli fatet,eli fat,elli fat,elli fatet,fat,fatet,fayet,fayta,li faytou,akher,akhir,a5er,لي فات,لي فاتت,لي فاتو,اللي فات,اللي فاتت,الي فات,الي فاتت,فات,فاتت,فايت,فايته,الماضي,ماضي,الماضيه,ماضيه,الفارط,فارط,الفارطه,المنصرم,منصرم,المنصرمه,السابق,سابق,السابقه,الفايت,الفايته,اخر,الاخيره,الاخير,الاخيرين'],
  [which(1), 'prochain,prochaine,prochains,prochaines,next,coming,upcoming,a venir,jay,jey,jaya,jeya,li jay,li jaya,li jeya,eljay,الجاي,جاي,الجايه,جايه,لي جاي,لي جايه,اللي جاي,القادم,قادم,القادمه,قادمه,المقبل,مقبل,المقبله,مقبله'],
  [weekday(0), 'dimanche,dim,sunday,l7ed,7ed,lhed,la7ed,lahad,el7ed,l7ad,الاحد,لحد,الحد'],
  [weekday(1), 'lundi,lun,monday,letnin,ltnin,tnin,etnin,thnin,letnine,litnin,الاثنين,الاتنين,لتنين,التنين,اثنين'],
  [weekday(2), 'mardi,tuesday,ettlata,tlata nhar,thlath,الثلاثاء,التلاتا,الثلاثا,ثلاثاء,ثلاثا'],
  [weekday(2, true), 'tlata,tleta,التلاته,تلاته,الثلاثه'],
  [weekday(3), 'mercredi,mer,merc,wednesday,larb3a,lareb3a,larba3,larb3,الاربعاء,لاربعا,الاربعا,لربعا,اربعاء,اربعا'],
  [weekday(3, true), 'arb3a,reb3a,الاربعه,لربعه,اربعه'],
  [weekday(4), 'jeudi,jeu,thursday,khmis,lkhmis,5mis,l5mis,lekhmis,elkhmis,الخميس,لخميس,خميس'],
  [weekday(5), 'vendredi,ven,vend,friday,jem3a,ljem3a,djem3a,ldjem3a,jom3a,ljom3a,jam3a,eljem3a,الجمعه,لجمعه,جمعه'],
  [weekday(6), 'samedi,sam,saturday,sebt,essebt,lsebt,sabt,sebet,essabt,السبت,سبت,لسبت'],
  [month(1), 'janvier,janv,jan,january,janfi,jonfi,جانفي,يناير'],
  [month(2), 'fevrier,fevr,fev,february,feb,fivri,fevri,فيفري,فبراير'],
  [month(3), 'mars,مارس'],
  [month(3, true), 'march'],
  [month(4), 'avril,avr,april,abril,afril,افريل,ابريل,اڥريل'],
  [month(5), 'ماي,مايو'],
  [month(5, true), 'mai,may'],
  [month(6), 'juin,june,jouan,جوان,يونيو'],
  [month(7), 'juillet,juil,july,jwilia,djouilia,juiliya,جويليه,يوليو'],
  [month(8), 'aout,august,aug,اوت,اغسطس'],
  [month(9), 'septembre,sept,september,sep,سبتمبر'],
  [month(10), 'octobre,oct,october,اكتوبر'],
  [month(11), 'novembre,nov,november,نوفمبر'],
  [month(12), 'decembre,dec,december,ديسمبر,دسمبر'],
  [feast('ramadan'), 'ramadan,ramadhan,romdane,remdan,ramdan,romdhan,ramdane,رمضان'],
  [feast('adha'), 'aid el adha,aid al adha,aid adha,l aid el kebir,aid el kebir,aid kbir,3id lkbir,3id el kbir,3id kbir,3id el adha,aid el kabir,eid al adha,eid adha,عيد الاضحي,عيد الكبير,العيد الكبير,عيد الاضحى'],
  [feast('fitr'), 'aid el fitr,aid al fitr,aid fitr,aid esghir,aid sghir,3id sghir,3id seghir,3id el fitr,eid al fitr,eid fitr,عيد الفطر,عيد الصغير,العيد الصغير,aid,3id,l3id,eid,العيد,عيد'],
  [feast('achoura'), 'achoura,ashoura,3achoura,عاشوراء,عاشورا'],
  [feast('moharrem'), 'moharrem,mouharram,muharram,محرم,awal moharrem,awel mouharram'],
  [feast('mawlid'), 'mawlid,mouloud,el mawlid ennabaoui,mawlid nabawi,mouled,المولد,المولد النبوي,مولد'],
  [{ is: 'since' }, 'depuis,since,men nhar,menhar,ml,mel,mnin,منذ,مند,ملي,من نهار,depuis le,a partir de,a partir du'],
  [{ is: 'from' }, 'du,from,men,mn,min,de,من'],
  [{ is: 'until' }, "au,jusqu au,jusqu'au,jusqu a,jusqu'a,jusque,jusqu,to,until,till,7ta,hta,7atta,hatta,l7ad,الى,الي,حتى,حتي,لغايه,حتا"],
  [{ is: 'between' }, 'entre,between,bin,mabin,ma bin,bayn,بين,ما بين,مابين'],
  [{ is: 'before' }, "avant,avant l,before,9bel,qbel,kbel,gbel,9bal,قبل"],
  [{ is: 'after' }, 'apres,after,men ba3d,ba3d,b3d,mor,mour,men mor,بعد,من بعد,مور'],
  [{ is: 'within' }, 'dans,in,men hna,d ici'],
  [{ is: 'ago' }, 'il y a,ago,قبل,hadi'],
  [{ is: 'first' }, 'premier,premiers,premiere,premieres,1er,first,1st,lwla,lewla,loula,lwel,lewel,awel,اول,الاولى,الاولي,لول,لولا'],
  [{ is: 'start' }, 'debut,debut de,debut du,beginning,start,ras,bdaya,bidayet,بدايه,راس,اول'],
  [{ is: 'end' }, 'fin,fin de,fin du,end,nihayat,nhayet,نهايه,اخر'],
  [{ is: 'clock' }, 'a,at,3la,3al,3la sa3a,3la l,على,علي,عل,vers,saa,sa3a,الساعه,على الساعه,علي الساعه,ع'],
  ...ARABIC_HOURS,
  [{ is: 'in' }, 'en,in,f,fi,fel,في,ف,dans,au mois,au mois de,ta3,تاع,mta3,of,de'],
  [{ is: 'filler' }, 'le,la,les,l,el,the,of,de,d,des,du,on,ci,li,lli,elli,لي,اللي,ta3,ta3 l,تاع,nta3,mta3,f,fi,في,w,ال,من'],
] // prettier-ignore
