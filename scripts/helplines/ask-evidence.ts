import type { Confidence } from '@/lib/helplines/vocabulary';
import { CONFIDENCES, EVIDENCE_KINDS } from '@/lib/helplines/vocabulary';
import { ask, type Terminal } from './ask';
import { readFields, type DraftContext } from './draft';

type Source = { url: string; kind: string; supports?: string };

/** One page on which the line was read; null when there is no further one. */
async function askSource(terminal: Terminal, first: boolean, context: DraftContext): Promise<Source | null> {
  const url = await ask(
    terminal,
    first ? 'Page on which you read it' : 'Another page (empty: no further one)',
    (answer) =>
      answer === '' && !first
        ? { value: '' }
        : readFields(answer, { evidence: [{ url: answer, kind: 'provider' }] }, context),
  );
  if (url === '') return null;
  const kind = await ask(terminal, `Whose page: ${EVIDENCE_KINDS.join(', ')}`, (answer) =>
    EVIDENCE_KINDS.some((each) => each === answer)
      ? { value: answer }
      : { problem: `"${answer}" is none of: ${EVIDENCE_KINDS.join(', ')}.` },
  );
  const supports = await ask(terminal, 'What it says, for example: phone and SMS, Mo-Fr 9-17', (answer) => ({
    value: answer,
  }));
  return { url, kind, ...(supports === '' ? {} : { supports }) };
}

/** The highest confidence that these sources can carry. */
function suggestion(evidence: readonly Source[]): Confidence {
  return CONFIDENCES.find((confidence) => evidence.some(({ kind }) => kind === confidence)) ?? 'directories';
}

/** Sources, the newest date that they carry, and what follows for the confidence; asks again as long as they do not suffice. */
export async function askEvidence(terminal: Terminal, context: DraftContext) {
  const evidence: Source[] = [];
  for (;;) {
    const source = await askSource(terminal, evidence.length === 0, context);
    if (source) {
      evidence.push(source);
      continue;
    }
    const enough = readFields(null, { evidence, confidence: suggestion(evidence) }, context);
    if ('value' in enough || !terminal.patient) break;
    terminal.write(`  ${enough.problem}\n`);
  }
  const sourceDate = await ask(
    terminal,
    'Newest date on these pages, as 2026-03 (never the day on which you read them; empty: none)',
    (answer) => {
      const date = answer === '' ? null : answer;
      return readFields(date, { sourceDate: date }, context);
    },
  );
  const confidence = await ask(
    terminal,
    `Confidence: ${CONFIDENCES.join(', ')}`,
    (answer) => readFields(answer, { evidence, confidence: answer }, context),
    suggestion(evidence),
  );
  return { evidence, sourceDate, confidence };
}
