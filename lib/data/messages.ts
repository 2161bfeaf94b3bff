import 'server-only';

export { default as messages } from '@/.generated/messages.mjs';
export { default as panelMessages } from '@/.generated/panel-messages.mjs';
