import type { Finding, OutsideFinding } from '#core/health/finding.ts'
import { sentence, type Sentence } from '#core/problems/sentence.ts'
import { settingWords } from '#core/problems/start-words.ts'

/** What is said of what somebody else answers for, with the setting to look at. */
export const outsideWords: Record<OutsideFinding, (finding: Finding) => Sentence> = {
  telegram: ({ state, facts }) => telegram[state](facts),
  telegram_push: ({ facts: { url, said } }) =>
    sentence(
      `Telegram n’arrive pas jusqu’à ${url} (${said}) : vérifiez PUBLIC_URL, le certificat et Caddy. Les messages attendent chez lui.`,
      `تيليغرام لا يصل إلى ${url} (${said}): تحقق من PUBLIC_URL والشهادة وCaddy. الرسائل تنتظر عنده.`,
      `Telegram does not get through to ${url} (${said}): look at PUBLIC_URL, the certificate and Caddy. Messages wait there.`,
      `تيليغرام ما راهش يوصل لـ ${url} (${said}): شوف PUBLIC_URL والسيرتيفيكا و Caddy. المساجات راهم يستناو عندو.`,
      `Telegram ma rahch ywsel l ${url} (${said}): chouf PUBLIC_URL, le certificat w Caddy. Les messages yestennaw 3andou.`,
    ),
  cloud: ({ state, facts }) => (state === 'ill' ? cloudRefused(facts) : cloud[state]),
  cloud_half: () => settingWords.cloudHalf,
  browser: ({ state, facts: { path } }) => {
    if (state !== 'well') return path ? settingWords.noBrowser(path) : settingWords.noBrowserAtAll
    return sentence(
      `Un navigateur est là pour WhatsApp Web (${path}).`,
      `يوجد متصفح لواتساب ويب (${path}).`,
      `There is a browser for WhatsApp Web (${path}).`,
      `كاين navigateur لواتساب ويب (${path}).`,
      `Kayen navigateur l WhatsApp Web (${path}).`,
    )
  },
  model: ({ state, facts }) => (state === 'well' ? modelAnswers(facts) : modelAway(facts)),
  voice: ({ state, facts: { command } }) =>
    state === 'well'
      ? sentence(
          'Le programme des notes vocales est là.',
          'برنامج الرسائل الصوتية موجود.',
          'The program for voice notes is there.',
          'البروغرام تاع les vocaux راه كاين.',
          'Le programme ta3 les vocaux rah kayen.',
        )
      : sentence(
          `VOICE_COMMAND : ce programme n’est pas sur la machine (${command}). Les notes vocales ne seront pas comprises.`,
          `VOICE_COMMAND: هذا البرنامج غير موجود في الجهاز (${command}). لن تُفهم الرسائل الصوتية.`,
          `VOICE_COMMAND: this machine has no such program (${command}). Voice notes will not be understood.`,
          `VOICE_COMMAND: هاد البروغرام ماكاش في الماشينة (${command}). les vocaux ما يتفهموش.`,
          `VOICE_COMMAND: had le programme makach f la machine (${command}). Les vocaux ma yetfahmouch.`,
        ),
  scan: ({ state, facts: { command } }) =>
    state === 'well'
      ? sentence(
          'L’antivirus laisse passer ce qui est sain.',
          'مضاد الفيروسات يقبل ما هو سليم.',
          'The virus scanner lets through what is clean.',
          'L’antivirus يخلي النقي يفوت.',
          'L’antivirus ykhelli n9i yfout.',
        )
      : sentence(
          `SCAN_COMMAND refuse même un fichier sain (${command}) : aucune photo n’entrera. Essayez la commande à la main ; clamd tourne-t-il ?`,
          `SCAN_COMMAND يرفض حتى ملفا سليما (${command}): لن تدخل أي صورة. جرّب الأمر يدويا؛ هل يعمل clamd؟`,
          `SCAN_COMMAND refuses even a clean file (${command}): no photo will come in. Try the command by hand; is clamd running?`,
          `SCAN_COMMAND ما قبلش حتى فيشي نقي (${command}): حتى تصويرة ما تدخل. جرب الكوموند بيدك؛ clamd راه خدام؟`,
          `SCAN_COMMAND ma y9belch 7atta fichier n9i (${command}): 7atta taswira ma tedkhel. Jerreb la commande b yeddik; clamd rah khdam?`,
        ),
  breached: ({ state }) =>
    state === 'well'
      ? sentence(
          'La liste des mots de passe volés répond.',
          'قائمة كلمات السر المسروقة تجيب.',
          'The list of stolen passwords answers.',
          'ليستة كودات السر المسروقين راهي تجاوب.',
          'La liste ta3 les mots de passe volés tjaweb.',
        )
      : sentence(
          'BREACHED_PASSWORDS ne répond pas comme il faut : seuls les 50 000 mots de passe les plus usés sont refusés. Vérifiez l’adresse (elle finit par /range/).',
          'BREACHED_PASSWORDS لا يجيب كما يجب: لا تُرفض إلا 50 000 كلمة سر الأكثر استعمالا. تحقق من العنوان (ينتهي بـ /range/).',
          'BREACHED_PASSWORDS does not answer as it should: only the 50 000 most used passwords are refused. Look at the address (it ends with /range/).',
          'BREACHED_PASSWORDS ما راهش يجاوب كيما لازم: غير 50 000 كود السر المستعملين بزاف ما يتقبلوش. شوف العنوان (يكمل بـ /range/).',
          'BREACHED_PASSWORDS ma yjawebch kima lazem: ghir 50 000 mot de passe li mesta3mlin bezzaf ma yet9eblouch. Chouf l’adresse (tekmel b /range/).',
        ),
  traces: ({ state, facts: { code } }) =>
    state === 'well'
      ? sentence(
          'L’adresse des traces répond.',
          'عنوان التتبع يجيب.',
          'The address for traces answers.',
          'عنوان les traces راه يجاوب.',
          'L’adresse ta3 les traces tjaweb.',
        )
      : sentence(
          `OTEL_EXPORTER_OTLP_ENDPOINT ne répond pas (${code}) : les traces se perdent, rien d’autre.`,
          `OTEL_EXPORTER_OTLP_ENDPOINT لا يجيب (${code}): تضيع آثار التتبع فقط.`,
          `OTEL_EXPORTER_OTLP_ENDPOINT does not answer (${code}): traces are lost, and nothing else.`,
          `OTEL_EXPORTER_OTLP_ENDPOINT ما راهش يجاوب (${code}): غير les traces يروحو.`,
          `OTEL_EXPORTER_OTLP_ENDPOINT ma yjawebch (${code}): ghir les traces yrou7ou.`,
        ),
  address: ({ state, facts: { address, code } }) =>
    state === 'well'
      ? sentence(
          `${address} mène ici.`,
          `${address} يوصل إلى هنا.`,
          `${address} leads here.`,
          `${address} يوصل لهنا.`,
          `${address} ywessel l hna.`,
        )
      : sentence(
          `${address} ne mène pas ici, vu de cette machine (${code}) : vérifiez PUBLIC_URL, le nom de domaine, Caddy et les ports 80 et 443.`,
          `${address} لا يوصل إلى هنا من هذا الجهاز (${code}): تحقق من PUBLIC_URL واسم النطاق وCaddy والمنفذين 80 و443.`,
          `${address} does not lead here, seen from this machine (${code}): look at PUBLIC_URL, the domain name, Caddy, and ports 80 and 443.`,
          `${address} ما يوصلش لهنا من هاد الماشينة (${code}): شوف PUBLIC_URL، اسم الدومان، Caddy، و les ports 80 و 443.`,
          `${address} ma ywesselch l hna men had la machine (${code}): chouf PUBLIC_URL, le nom de domaine, Caddy, w les ports 80 w 443.`,
        ),
}

type Facts = Finding['facts']

const telegram: Record<Finding['state'], (facts: Facts) => Sentence> = {
  well: ({ name }) =>
    sentence(
      `Telegram connaît le bot : @${name}.`,
      `تيليغرام يعرف البوت: @${name}.`,
      `Telegram knows the bot: @${name}.`,
      `تيليغرام يعرف البوت: @${name}.`,
      `Telegram ya3ref le bot: @${name}.`,
    ),
  warning: () =>
    sentence(
      'Telegram ne répond pas : vérifiez l’Internet de cette machine. Rien n’est perdu, les messages attendent.',
      'تيليغرام لا يجيب: تحقق من إنترنت هذا الجهاز. لا يضيع شيء، الرسائل تنتظر.',
      'Telegram does not answer: look at this machine’s internet. Nothing is lost, messages wait.',
      'تيليغرام ما راهش يجاوب: شوف الأنترنت تاع هاد الماشينة. ما يروح والو، المساجات يستناو.',
      'Telegram ma yjawebch: chouf l’internet ta3 had la machine. Ma yrou7 walou, les messages yestennaw.',
    ),
  ill: () =>
    sentence(
      'Telegram ne connaît pas ce jeton : recopiez-le depuis @BotFather (/mybots › API Token) dans TELEGRAM_BOT_TOKEN, puis relancez Sanad.',
      'تيليغرام لا يعرف هذا الرمز: انسخه من جديد من @BotFather (/mybots › API Token) إلى TELEGRAM_BOT_TOKEN ثم أعد تشغيل سند.',
      'Telegram does not know this token: copy it again from @BotFather (/mybots › API Token) into TELEGRAM_BOT_TOKEN, then restart Sanad.',
      'تيليغرام ما يعرفش هاد الـ token: عاود كوبيه من @BotFather (/mybots › API Token) في TELEGRAM_BOT_TOKEN، ومن بعد عاود شعل سند.',
      'Telegram ma ya3refch had le token: 3awed copih men @BotFather (/mybots › API Token) f TELEGRAM_BOT_TOKEN, w men ba3d 3awed ch3el Sanad.',
    ),
}

const cloud = {
  well: sentence(
    'Meta connaît le numéro WhatsApp.',
    'ميتا تعرف رقم واتساب.',
    'Meta knows the WhatsApp number.',
    'Meta تعرف النمرو تاع واتساب.',
    'Meta ta3ref le numéro ta3 WhatsApp.',
  ),
  warning: sentence(
    'Meta ne répond pas : vérifiez l’Internet de cette machine. Rien n’est perdu, les messages attendent.',
    'ميتا لا تجيب: تحقق من إنترنت هذا الجهاز. لا يضيع شيء، الرسائل تنتظر.',
    'Meta does not answer: look at this machine’s internet. Nothing is lost, messages wait.',
    'Meta ما راهيش تجاوب: شوف الأنترنت تاع هاد الماشينة. ما يروح والو، المساجات يستناو.',
    'Meta ma tjawebch: chouf l’internet ta3 had la machine. Ma yrou7 walou, les messages yestennaw.',
  ),
}

function cloudRefused({ why, said }: Facts): Sentence {
  if (why === 'token') {
    return sentence(
      'Meta refuse WHATSAPP_CLOUD_TOKEN : il est faux ou a expiré. Faites-en un qui n’expire pas (utilisateur système), puis relancez Sanad.',
      'ميتا ترفض WHATSAPP_CLOUD_TOKEN: خاطئ أو انتهت صلاحيته. أنشئ واحدا لا ينتهي (مستخدم النظام) ثم أعد تشغيل سند.',
      'Meta refuses WHATSAPP_CLOUD_TOKEN: it is wrong or has ended. Make one without an end (system user), then restart Sanad.',
      'Meta ما قبلتش WHATSAPP_CLOUD_TOKEN: غالط ولا كملت مدتو. دير واحد ما يكملش (utilisateur système)، ومن بعد عاود شعل سند.',
      'Meta ma 9eblatch WHATSAPP_CLOUD_TOKEN: ghalet wela kemlet lmouda ta3ou. Dir wa7ed ma yekmelch (utilisateur système), w men ba3d 3awed ch3el Sanad.',
    )
  }
  return sentence(
    `Meta refuse ce numéro (${said}) : vérifiez WHATSAPP_CLOUD_PHONE_ID (l’identifiant, pas le numéro) et les droits du jeton.`,
    `ميتا ترفض هذا الرقم (${said}): تحقق من WHATSAPP_CLOUD_PHONE_ID (المعرّف لا الرقم) ومن صلاحيات الرمز.`,
    `Meta refuses this number (${said}): look at WHATSAPP_CLOUD_PHONE_ID (the id, not the number) and at what the token may do.`,
    `Meta ما قبلتش هاد النمرو (${said}): شوف WHATSAPP_CLOUD_PHONE_ID (الـ id ماشي النمرو) والصلاحيات تاع الـ token.`,
    `Meta ma 9eblatch had le numéro (${said}): chouf WHATSAPP_CLOUD_PHONE_ID (l’identifiant, machi le numéro) w les droits ta3 le token.`,
  )
}

function modelAnswers({ host }: Facts): Sentence {
  return sentence(
    `Le modèle répond (${host}).`,
    `النموذج يجيب (${host}).`,
    `The model answers (${host}).`,
    `الموديل راه يجاوب (${host}).`,
    `Le modèle yjaweb (${host}).`,
  )
}

function modelAway({ host, why, code, model, others }: Facts): Sentence {
  if (why === 'refused') {
    return sentence(
      `${host} refuse OPENAI_API_KEY : recopiez-la, ou faites-en une autre. En attendant, les règles répondent seules.`,
      `${host} يرفض OPENAI_API_KEY: انسخه من جديد أو أنشئ غيره. في الانتظار تجيب القواعد وحدها.`,
      `${host} refuses OPENAI_API_KEY: copy it again, or make another. Meanwhile the rules answer alone.`,
      `${host} ما قبلش OPENAI_API_KEY: عاود كوبيه ولا دير واحد آخر. في هاد الوقت القواعد يجاوبو وحدهم.`,
      `${host} ma 9belch OPENAI_API_KEY: 3awed copih wela dir wa7ed akher. F had lwa9t les règles yjawbou wa7edhom.`,
    )
  }
  if (why === 'unknown_model') {
    return sentence(
      `${host} ne liste pas « ${model} » : vérifiez OPENAI_MODEL. Il a par exemple : ${others}.`,
      `${host} لا يعرض «${model}»: تحقق من OPENAI_MODEL. عنده مثلا: ${others}.`,
      `${host} does not list "${model}": look at OPENAI_MODEL. It has, for example: ${others}.`,
      `${host} ما عندوش «${model}»: شوف OPENAI_MODEL. عندو مثلا: ${others}.`,
      `${host} ma 3andouch « ${model} »: chouf OPENAI_MODEL. 3andou par exemple: ${others}.`,
    )
  }
  if (why === 'no_list') {
    return sentence(
      `${host} répond, mais pas comme un modèle (${code}) : OPENAI_API_BASE finit le plus souvent par /v1.`,
      `${host} يجيب لكن ليس كنموذج (${code}): ينتهي OPENAI_API_BASE غالبا بـ /v1.`,
      `${host} answers, but not as a model does (${code}): OPENAI_API_BASE mostly ends with /v1.`,
      `${host} راه يجاوب بصح ماشي كيما موديل (${code}): OPENAI_API_BASE يكمل غالبا بـ /v1.`,
      `${host} yjaweb bessa7 machi kima modèle (${code}): OPENAI_API_BASE yekmel ghaliben b /v1.`,
    )
  }
  return sentence(
    `Le modèle ne répond pas (${host}, ${code}) : vérifiez l’Internet et OPENAI_API_BASE. En attendant, les règles répondent seules.`,
    `النموذج لا يجيب (${host}، ${code}): تحقق من الإنترنت ومن OPENAI_API_BASE. في الانتظار تجيب القواعد وحدها.`,
    `The model does not answer (${host}, ${code}): look at the internet and OPENAI_API_BASE. Meanwhile the rules answer alone.`,
    `الموديل ما راهش يجاوب (${host}، ${code}): شوف الأنترنت و OPENAI_API_BASE. في هاد الوقت القواعد يجاوبو وحدهم.`,
    `Le modèle ma yjawebch (${host}, ${code}): chouf l’internet w OPENAI_API_BASE. F had lwa9t les règles yjawbou wa7edhom.`,
  )
}
