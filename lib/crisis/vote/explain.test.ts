import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readLexicons, readVoteModel } from '@/lib/build/lexicons';
import { compile } from '../compile/compile';
import { createMatcher } from '../match/matches';
import { openLexicons } from '../match/open';
import { read } from '../match/read';
import { weighLanguages } from '../verdict/language';
import { judge } from '../verdict/rules';
import { explainVote } from './explain';
import { createFeatures } from './features';
import { createVoter } from './model';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const model = await readVoteModel(root);
const compiled = compile((await readLexicons(root)).filter(({ language }) => language === 'en'));
const lexicons = openLexicons(compiled);
const match = createMatcher(compiled);
const featuresOf = createFeatures(compiled);

function explained(query: string, most?: number) {
  if (model === undefined) throw new Error('There is no model.');
  const reading = read(lexicons, query);
  const seen = match(reading);
  const features = featuresOf(
    reading,
    seen,
    judge(compiled, seen, weighLanguages(compiled, query, reading), undefined),
  );
  return {
    reasons: explainVote(model, features, reading.texts, most),
    vote: createVoter(model)(features),
    bias: model.levels.biases[0] ?? 0,
  };
}

it('names pieces of the query, the strongest first', () => {
  const query = 'nobody would notice if i was gone';
  const { reasons } = explained(query);
  expect(reasons).toHaveLength(10);
  for (const { kind, text } of reasons.filter(({ kind }) => kind === 'word' || kind === 'words')) {
    for (const word of text.split(' ')) expect(`^ ${query} $`, kind).toContain(word);
  }
  const sizes = reasons.map(({ weight }) => Math.abs(weight));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
});

it('adds up to the score that the vote gives', () => {
  const { reasons, vote, bias } = explained('what can i cook tonight', Infinity);
  const score = reasons.reduce((sum, { weight }) => sum + weight, bias);
  expect(1 / (1 + Math.exp(-score))).toBeCloseTo(vote.crisis, 6);
});
