import type { Bilingual } from '../messages/message';

export const seconds: Bilingual = { en: 'seconds', ja: '秒' };

export const minutes: Bilingual = { en: 'minutes', ja: '分' };

export const bytes: Bilingual = { en: 'bytes', ja: 'バイト' };
