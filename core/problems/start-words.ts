import { sentence, type Sentence } from './sentence.ts'

/** What stands in the way of a start, and what to do about it. */
export const startWords = {
  portTaken: (port: number) =>
    sentence(
      `Le port ${port} est pris : Sanad tourne sans doute déjà. Fermez-le, ou prenez un autre port : PORT=${port + 1} npm start`,
      `المنفذ ${port} مشغول: الأرجح أن سند يعمل الآن. أوقفه أو اختر منفذا آخر: PORT=${port + 1} npm start`,
      `Port ${port} is taken: Sanad may be running already. Stop it, or choose another: PORT=${port + 1} npm start`,
      `البور ${port} مشغول: بالاك سند راه خدام. حبسو ولا خوذ واحد آخر: PORT=${port + 1} npm start`,
      `Le port ${port} mchghoul: balak Sanad rah ykhdem. 7ebsou wela khoud port wa7dakhor: PORT=${port + 1} npm start`,
    ),
  portForbidden: (port: number) =>
    sentence(
      `Le port ${port} est réservé à l’administrateur de la machine. Prenez-en un au-dessus de 1023 : PORT=3000 npm start`,
      `المنفذ ${port} محجوز لمدير الجهاز. اختر منفذا فوق 1023: PORT=3000 npm start`,
      `Port ${port} is the administrator’s. Choose one above 1023: PORT=3000 npm start`,
      `البور ${port} تاع l’administrateur. خوذ واحد فوق 1023: PORT=3000 npm start`,
      `Le port ${port} ta3 l’administrateur. Khoud wa7ed fo9 1023: PORT=3000 npm start`,
    ),
  folderHeld: (code: string, folder: string) =>
    sentence(
      `Sanad ne peut pas écrire dans son dossier de données ${folder} (${code}). Regardez à qui il appartient, ses droits et la place sur le disque ; DATA_DIR le désigne.`,
      `لا يستطيع سند الكتابة في مجلد بياناته ${folder} (${code}). تحقق من مالكه وحقوقه ومن المكان في القرص؛ يحدده DATA_DIR.`,
      `Sanad can’t write in its data folder ${folder} (${code}). Look at its owner, its rights and the room on the disk; DATA_DIR names it.`,
      `سند ما يقدرش يكتب في الدوسي تاعو ${folder} (${code}). شوف شكون مولاه والحقوق والبلاصة في الديسك؛ DATA_DIR يحددو.`,
      `Sanad ma y9derch yekteb f le dossier ta3ou ${folder} (${code}). Chouf chkoun moulah, les droits w la place f le disque; DATA_DIR y7addou.`,
    ),
  keyMissing: (path: string) =>
    sentence(
      `La clé ${path} a disparu alors que des secrets en dépendent (double vérification). Arrêtez Sanad et remettez-la, ou restaurez une sauvegarde chiffrée. Sinon : npm run sanad -- user no-factor EMAIL.`,
      `اختفى المفتاح ${path} وهناك أسرار مختومة به (التحقق الثاني). أوقف سند وأعده، أو استرجع نسخة مشفّرة. وإلا: npm run sanad -- user no-factor EMAIL.`,
      `The key ${path} is gone while secrets depend on it (second factor). Stop Sanad and put it back, or restore a sealed backup. Else: npm run sanad -- user no-factor EMAIL.`,
      `المفتاح ${path} ضاع وكاين أسرار مربوطين بيه. حبس سند ورجعو، ولا رجع نسخة مشفرة. وإلا: npm run sanad -- user no-factor EMAIL.`,
      `La clé ${path} da3et w kayen des secrets merboutin biha. 7ebbes Sanad w rejje3ha, wela restaurer sauvegarde chiffrée. Sinon: npm run sanad -- user no-factor EMAIL.`,
    ),
  keyOther: () =>
    sentence(
      'SECRET_KEY (ou secret.key) n’est pas celle qui a scellé les secrets de ces comptes : la double vérification n’ouvre plus. Remettez l’ancienne ; pour en changer : npm run sanad -- secret renew.',
      'SECRET_KEY (أو secret.key) ليس المفتاح الذي خُتمت به أسرار هذه الدفاتر: التحقق الثاني لم يعد يفتح. أعد القديم؛ ولتغييره: npm run sanad -- secret renew.',
      'SECRET_KEY (or secret.key) is not the one that sealed the secrets of these books: the second factor opens no more. Put the old one back; to change it: npm run sanad -- secret renew.',
      'SECRET_KEY (ولا secret.key) ماشي المفتاح لي تسدو بيه الأسرار: التحقق الثاني ما يحلش. رجع القديم؛ باش تبدلو: npm run sanad -- secret renew.',
      'SECRET_KEY (wela secret.key) machi la clé li tseddou biha les secrets: la double vérification ma t7elch. Rejje3 l9dima; bach tbeddelha: npm run sanad -- secret renew.',
    ),
  secondProcess: (pid: string) =>
    sentence(
      `Un autre Sanad (processus ${pid}) travaille déjà sur ces comptes. Les deux inscrivent sans se gêner, mais le bot n’en écoute qu’un : fermez-en un.`,
      `هناك سند آخر (العملية ${pid}) يعمل على هذه الدفاتر. كلاهما يسجل بلا تعارض، لكن البوت يسمع واحدا فقط: أوقف أحدهما.`,
      `Another Sanad (process ${pid}) already works on these books. Both record without harm, but the bot listens to one only: stop one of them.`,
      `كاين سند آخر (${pid}) راه خدام على هاد الحسابات. الزوج يسجلو عادي، بصح البوت يسمع واحد برك: حبس واحد.`,
      `Kayen Sanad wa7dakhor (${pid}) rah ykhdem 3la had l7sabat. Ezzouj ysejlou 3adi, bessa7 le bot yesma3 ghir wa7ed: 7ebbes wa7ed.`,
    ),
  waitsForApi: () =>
    sentence(
      'Les comptes n’ont pas encore la forme de cette version : le processus « api » la leur donne. Démarrez-le (npm start -- api) ; celui-ci réessaiera.',
      'الدفاتر ليست بعد في شكل هذا الإصدار: عملية «api» هي التي تعطيها إياه. شغّلها (npm start -- api)؛ وهذه ستعيد المحاولة.',
      'The books do not have this version’s shape yet: the “api” process gives it to them. Start it (npm start -- api); this one tries again.',
      'الحسابات مازالهم ماشي في شكل هاد version: العملية «api» هي لي تعدلهم. شعلها (npm start -- api)؛ وهادي تعاود.',
      'L7sabat mazal ma 3endhomch la forme ta3 had la version: le processus « api » howa li ydirha. Démarrih (npm start -- api); hada y3awed.',
    ),
}

/** A setting that can't be used. */
export const settingWords = {
  nowAndPublic: sentence(
    'SANAD_NOW sert aux essais et démonstrations : il ne va pas avec PUBLIC_URL. Enlevez l’un des deux.',
    'SANAD_NOW للتجارب والعروض: لا يجتمع مع PUBLIC_URL. احذف أحدهما.',
    'SANAD_NOW is for tests and demonstrations: it is refused together with PUBLIC_URL. Take one away.',
    'SANAD_NOW للتجارب برك: ما يجيش مع PUBLIC_URL. نحي واحد.',
    'SANAD_NOW ghir lel les essais: ma yjich m3a PUBLIC_URL. Na7i wa7ed.',
  ),
  bucketHalf: sentence(
    'S3_* : S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID et S3_SECRET_ACCESS_KEY vont ensemble. Complétez-les, ou enlevez-les tous.',
    'S3_*: يلزم S3_ENDPOINT وS3_BUCKET وS3_ACCESS_KEY_ID وS3_SECRET_ACCESS_KEY معا. أكملها أو احذفها كلها.',
    'S3_*: S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are needed together. Give them all, or none.',
    'S3_*: لازم S3_ENDPOINT وS3_BUCKET وS3_ACCESS_KEY_ID وS3_SECRET_ACCESS_KEY مع بعض. كملهم ولا نحيهم كامل.',
    'S3_*: lazem S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID w S3_SECRET_ACCESS_KEY m3a ba3d. Kemmelhom wela na7ihom kamel.',
  ),
  secretFile: (name: string, path: string) =>
    sentence(
      `${name} : le fichier ${path} ne se lit pas. Vérifiez qu’il existe et que Sanad peut le lire.`,
      `${name}: الملف ${path} لا يُقرأ. تحقق من وجوده ومن أن سند يستطيع قراءته.`,
      `${name}: the file ${path} can’t be read. See that it is there and that Sanad may read it.`,
      `${name}: الفيشي ${path} ما يتقراش. شوف إذا كاين وسند يقدر يقراه.`,
      `${name}: le fichier ${path} ma yet9rach. Chouf ida kayen w Sanad y9der ya9rah.`,
    ),
  plainHttp: (name: string) =>
    sentence(
      `${name} : hors du réseau de la boutique, seulement https:// (les clés et les chiffres y passent).`,
      `${name}: خارج شبكة المحل https:// فقط (تمر به المفاتيح والأرقام).`,
      `${name}: outside of the shop’s own network only https:// (keys and figures go through it).`,
      `${name}: برا شبكة المحل غير https:// (يفوتو فيها المفاتيح والأرقام).`,
      `${name}: barra réseau ta3 la boutique ghir https:// (yfoutou fiha les clés w les chiffres).`,
    ),
  databaseKind: (kind: string) =>
    sentence(
      `DATABASE_URL : seul un fichier SQLite est connu pour l’instant, comme file:./data/sanad.db (pas ${kind}:).`,
      `DATABASE_URL: لا يُعرف الآن إلا ملف SQLite مثل file:./data/sanad.db (لا ${kind}:).`,
      `DATABASE_URL: only a SQLite file is known for now, as in file:./data/sanad.db (not ${kind}:).`,
      `DATABASE_URL: غير فيشي SQLite معروف دروك، كيما file:./data/sanad.db (ماشي ${kind}:).`,
      `DATABASE_URL: ghir fichier SQLite ma3rouf derwek, kima file:./data/sanad.db (machi ${kind}:).`,
    ),
  cloudHalf: sentence(
    'WhatsApp Cloud veut les quatre : WHATSAPP_CLOUD_TOKEN, WHATSAPP_CLOUD_PHONE_ID, WHATSAPP_CLOUD_VERIFY_TOKEN et WHATSAPP_CLOUD_APP_SECRET (sans la dernière, n’importe qui écrirait au nom de vos clients).',
    'WhatsApp Cloud يلزمه الأربعة: WHATSAPP_CLOUD_TOKEN وWHATSAPP_CLOUD_PHONE_ID وWHATSAPP_CLOUD_VERIFY_TOKEN وWHATSAPP_CLOUD_APP_SECRET (دون الأخير يكتب أي أحد باسم زبائنك).',
    'WhatsApp Cloud needs all four: WHATSAPP_CLOUD_TOKEN, WHATSAPP_CLOUD_PHONE_ID, WHATSAPP_CLOUD_VERIFY_TOKEN and WHATSAPP_CLOUD_APP_SECRET (without the last one, anybody could write as your customers).',
    'WhatsApp Cloud لازمو ربعة: WHATSAPP_CLOUD_TOKEN وWHATSAPP_CLOUD_PHONE_ID وWHATSAPP_CLOUD_VERIFY_TOKEN وWHATSAPP_CLOUD_APP_SECRET (بلا اللخر، أي واحد يكتب باسم الكليان).',
    'WhatsApp Cloud lazmou rab3a: WHATSAPP_CLOUD_TOKEN, WHATSAPP_CLOUD_PHONE_ID, WHATSAPP_CLOUD_VERIFY_TOKEN w WHATSAPP_CLOUD_APP_SECRET (bla lekher, ay wa7ed yekteb b ism les clients).',
  ),
  noBrowserAtAll: sentence(
    'WhatsApp Web veut un navigateur, et il n’y en a pas ici. Avec Docker : SANAD_TARGET=with-chromium.',
    'واتساب ويب يحتاج إلى متصفح، ولا يوجد هنا. مع Docker: SANAD_TARGET=with-chromium.',
    'WhatsApp Web needs a browser, and there is none here. With Docker: SANAD_TARGET=with-chromium.',
    'واتساب ويب يحتاج navigateur، وماكاش هنا. مع Docker: SANAD_TARGET=with-chromium.',
    'WhatsApp Web ye7tej navigateur, w makach hna. M3a Docker : SANAD_TARGET=with-chromium.',
  ),
  noBrowser: (path: string) =>
    sentence(
      `CHROMIUM_PATH : il n’y a pas de navigateur à ${path}. Laissez-le vide pour prendre celui que npm apporte.`,
      `CHROMIUM_PATH: لا يوجد متصفح في ${path}. اتركه فارغا ليؤخذ الذي يجلبه npm.`,
      `CHROMIUM_PATH: there is no browser at ${path}. Leave it empty to use the one that npm carries.`,
      `CHROMIUM_PATH: ماكاش navigateur في ${path}. خليه فارغ باش يستعمل تاع npm.`,
      `CHROMIUM_PATH: makach navigateur f ${path}. Khellih fareg bach yesta3mel ta3 npm.`,
    ),
}

/** Why the books can't be brought to this version's shape. They are as they were. */
export const migrationWords = {
  edited: (names: string) =>
    sentence(
      `Une étape déjà faite a été modifiée ensuite : ${names}. Remettez le fichier comme il était ; un changement va dans une nouvelle migration (npm run db:new -- NOM).`,
      `خطوة منجزة عُدّلت بعد ذلك: ${names}. أعد الملف كما كان؛ التغيير يكون في خطوة جديدة (npm run db:new -- NAME).`,
      `Already applied, then edited: ${names}. Put the file back as it was and make the change in a new migration (npm run db:new -- NAME).`,
      `خطوة دايرة تبدلت من بعد: ${names}. رجع الفيشي كيما كان (npm run db:new -- NAME).`,
      `Une étape déjà faite tbeddlet: ${names}. Rejje3 le fichier kima kan (npm run db:new -- NAME).`,
    ),
  newer: (names: string) =>
    sentence(
      `Ces comptes ont été écrits par une autre version de Sanad, qui connaît ${names}. Démarrez cette version-là ou une plus récente, ou restaurez la sauvegarde faite avant elle.`,
      `هذه الدفاتر كتبها إصدار آخر من سند يعرف ${names}. شغّل ذلك الإصدار أو أحدث منه، أو استرجع النسخة التي قبله.`,
      `The books were written by another version of Sanad, which knows ${names}. Start that version, or a newer one, or restore the backup made before it.`,
      `هاد الحسابات كتبتهم version أخرى تاع سند تعرف ${names}. شعل هديك version ولا أجدد، ولا رجع النسخة لي قبلها.`,
      `Had l7sabat ketbethom version okhra ta3 Sanad li ta3ref ${names}. Démarri hadik la version wela jdida, wela rejje3 la sauvegarde li 9bel.`,
    ),
  failed: (file: string, why: string) =>
    sentence(
      `Les comptes de ${file} n’ont pas pu prendre la forme de cette version et sont comme avant : ${why}`,
      `تعذّر إعطاء الدفاتر في ${file} شكل هذا الإصدار وهي كما كانت: ${why}`,
      `The books in ${file} could not be migrated and are as they were: ${why}`,
      `الحسابات في ${file} ما قدروش يتبدلو وراهم كيما كانو: ${why}`,
      `L7sabat f ${file} ma 9edrouch yetbeddlou w rahom kima kanou: ${why}`,
    ),
} satisfies Record<string, (...facts: string[]) => Sentence>
