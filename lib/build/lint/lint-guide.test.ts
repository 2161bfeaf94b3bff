import { describe, expect, it } from 'vitest';
import { compileRule } from './find-wording';
import { lintGuide } from './lint-guide';

const rule = compileRule(
  {
    id: 'failed-attempt',
    match: ['failed attempt'],
    reason: 'Living on is no failure.',
    alternative: 'survived an attempt',
    yes: ['a failed attempt'],
    no: ['an attempt'],
  },
  'en',
);
const heading = compileRule(
  {
    id: 'no-rain',
    match: ['rain'],
    only: 'headings',
    reason: 'Only dry headings here.',
    alternative: 'sun',
    yes: ['rain'],
    no: ['sun'],
  },
  'en',
);
const lint = (mdx: string) =>
  lintGuide('a/en.mdx', mdx, { rules: { rules: [rule, heading], equality: ['schizo'] }, language: 'en' }).map(
    ({ where, problem, mend }) => `${where}: ${problem} → ${mend}`,
  );

describe('the check of wording in a guide', () => {
  it('names file, line, rule, words, reason and the better words', () => {
    expect(
      lintGuide('a/en.mdx', 'Fine.\n\nOne line,\nthen a failed\nattempt.', {
        rules: { rules: [rule], equality: [] },
        language: 'en',
      }),
    ).toEqual([
      {
        file: 'a/en.mdx',
        where: 'line 4, failed-attempt',
        problem: '“failed attempt”: Living on is no failure.',
        mend: 'survived an attempt',
      },
    ]);
  });

  it('reads lists, components, headings and the front matter', () => {
    expect(
      lint('---\ntitle: A failed attempt\n---\n\n## Rain\n\n<Say>\n\n- A failed attempt\n\n</Say>\n\nRain.'),
    ).toEqual([
      'line 2, failed-attempt: “failed attempt”: Living on is no failure. → survived an attempt',
      'line 5, no-rain: “Rain”: Only dry headings here. → sun',
      'line 9, failed-attempt: “failed attempt”: Living on is no failure. → survived an attempt',
    ]);
  });

  it('leaves source titles alone: they are names of works', () => {
    expect(lint('---\nsources: [{ title: A failed attempt }]\n---\n')).toEqual([]);
  });

  it('asks retext-equality about English words for people', () => {
    expect(lint('He is a schizophrenic.')[0]).toContain('line 1, schizo: “schizophrenic”');
  });

  it.each([
    ['inside the block', 'A failed attempt. {/* lint-ok failed-attempt: quotes a headline */}'],
    ['before the block', '{/* lint-ok failed-attempt: quotes a headline */}\n\n- A failed attempt.'],
    [
      'in the front matter',
      '---\n# lint-ok failed-attempt: quotes a headline\ntitle: A failed attempt\n---\n',
    ],
  ])('takes an exception with a reason, %s', (_, mdx) => {
    expect(lint(mdx)).toEqual([]);
  });

  it.each([
    ['without a reason', 'A failed attempt. {/* lint-ok failed-attempt */}', 'cannot be read'],
    ['that is not needed', 'Fine. {/* lint-ok failed-attempt: quotes a headline */}', 'not needed'],
    ['for a rule that does not exist', 'Fine. {/* lint-ok nope: quotes a headline */}', 'no rule "nope"'],
    [
      'for another block',
      '{/* lint-ok failed-attempt: quotes a headline */}\n\nFine.\n\nA failed attempt.',
      '“failed attempt”',
    ],
  ])('reports an exception %s', (_, mdx, problem) => {
    expect(lint(mdx).join('\n')).toContain(problem);
  });
});
