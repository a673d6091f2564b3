import type { Language } from '../../shapes.ts'

/** What the linked chat is told when a password is to be replaced. */
export const resetWords: Record<Language, (code: string, minutes: number) => string> = {
  fr: (code, minutes) =>
    `Code pour changer votre mot de passe : ${code} (${minutes} minutes). Ce n’est pas vous ? Ignorez ce message, rien ne change.`,
  ar: (code, minutes) =>
    `رمز تغيير كلمة السر: ${code} (${minutes} دقيقة). لم تطلبه؟ تجاهل الرسالة، لن يتغير شيء.`,
  en: (code, minutes) =>
    `Code to change your password: ${code} (${minutes} minutes). Not you? Ignore this message, nothing changes.`,
  'dz-Arab': (code, minutes) =>
    `الكود باش تبدل كود السر: ${code} (${minutes} دقيقة). ماشي انت؟ ما دير والو، ما يتبدل والو.`,
  'dz-Latn': (code, minutes) =>
    `Le code bach tbeddel mot de passe: ${code} (${minutes} d9i9a). Machi nta? Ma dir walou, ma yetbeddel walou.`,
}
