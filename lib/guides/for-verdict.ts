/** Topics of guides that help with a topic of the detector, best first. */
const GUIDE_TOPICS: Readonly<Record<string, readonly string[]>> = {
  suicide: ['suicide'],
  'self-harm': ['self-harm', 'suicide'],
  overdose: ['suicide'],
  'eating-disorders': ['eating'],
  abuse: ['relationships'],
  'sexual-violence': ['relationships'],
  'substance-use': ['mood'],
  distress: ['mood'],
};

interface TopicalGuide {
  slug: string;
  topics: string[];
}

/**
 * The guides for what a search is about, whatever its words, at most two: somebody in distress rarely types the words of a title. Guides
 * for friends (topic `friends`) come first when the search is about somebody else, and only then.
 */
export function guidesForVerdict<G extends TopicalGuide>(
  guides: readonly G[],
  verdict: { topic: string; who: string },
): G[] {
  const wanted = GUIDE_TOPICS[verdict.topic] ?? [];
  const isForFriends = (guide: G) => guide.topics[0] === 'friends';
  const rank = (guide: G) => {
    const best = Math.min(
      ...wanted.map((topic, index) =>
        guide.topics.includes(topic) ? index * 10 + guide.topics.indexOf(topic) : 99,
      ),
    );
    return verdict.who === 'other' && isForFriends(guide) ? -1 : best;
  };
  return guides
    .filter((guide) => rank(guide) < 99 && (verdict.who === 'other' || !isForFriends(guide)))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, 2);
}
