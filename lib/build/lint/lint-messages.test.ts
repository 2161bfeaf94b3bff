import { describe, expect, it } from 'vitest';
import { compileRule } from './find-wording';
import { lintMessages } from './lint-messages';
import type { MessageException } from './rule-schema';

const rules = {
  rules: [
    compileRule(
      {
        id: 'calm-down',
        match: ['calm down'],
        reason: 'It is an order.',
        alternative: 'Breathe out slowly.',
        yes: ['calm down'],
        no: ['calm'],
      },
      'en',
    ),
  ],
  equality: [],
};
const json = '{\n  "a": {\n    "b": "Please calm down.",\n    "c": "Fine"\n  }\n}\n';
const lint = (exceptions: MessageException[] = [], used = new Set<MessageException>()) =>
  lintMessages('en.json', json, { rules, language: 'en' }, exceptions, used);

describe('the check of wording in messages', () => {
  it('names the line, the key and the rule', () => {
    expect(lint()).toEqual([
      {
        file: 'en.json',
        where: 'line 3, a.b, calm-down',
        problem: '“calm down”: It is an order.',
        mend: 'Breathe out slowly.',
      },
    ]);
  });

  it('takes an exception for that key and rule, and says that it was used', () => {
    const exception = { file: 'en.json', key: 'a.b', rule: 'calm-down', reason: 'quotes somebody' };
    const used = new Set<MessageException>();
    expect(lint([exception], used)).toEqual([]);
    expect([...used]).toEqual([exception]);
    expect(lint([{ ...exception, key: 'a.c' }])).toHaveLength(1);
  });
});
