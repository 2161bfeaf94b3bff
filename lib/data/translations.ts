import 'server-only';

export { default as translations } from '@/.generated/translations.mjs';
