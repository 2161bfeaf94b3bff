/** Topics of guides that help with a topic of the detector, best first. */
const GUIDE_TOPICS: Readonly<Record<string, readonly string[]>> = {
  suicide: ['suicide'],
  'self-harm': ['self-harm', 'suicide'],
  overdose: ['suicide', 'self-harm'],
  'eating-disorders': ['eating'],
  abuse: ['abuse', 'relationships'],
  'sexual-violence': ['abuse', 'relationships'],
  'substance-use': ['mood', 'anxiety'],
  distress: ['mood', 'anxiety', 'loneliness', 'sleep'],
};

/** Whoever has lost somebody is not somebody in danger, and not a friend at work: other guides than for the topic. */
const AFTER_A_DEATH = ['grief'];

interface TopicalGuide {
  slug: string;
  topics: string[];
}

interface SearchedFor {
  level?: string;
  topic: string;
  who: string;
  /** What the detector noticed; `bereaved` among it means that somebody has died. */
  reasons?: readonly string[];
}

const NOT_ABOUT_IT = 99;

/**
 * The guides for what a search is about, whatever its words, at most two: somebody in distress rarely types the words of a title. Guides
 * for friends (topic `friends`) come first when the search is about somebody else, and only then. Of guides that fit alike, the one
 * with fewer other topics comes first.
 */
export function guidesForVerdict<G extends TopicalGuide>(
  guides: readonly G[],
  { level, topic, who, reasons = [] }: SearchedFor,
): G[] {
  // Grief and danger can come together; then danger goes first.
  const isBereaved = level !== 'crisis' && reasons.includes('bereaved');
  const isForFriend = who === 'other' && !isBereaved;
  const wanted = isBereaved ? AFTER_A_DEATH : (GUIDE_TOPICS[topic] ?? []);
  const isForFriends = (guide: G) => guide.topics[0] === 'friends';
  const rank = (guide: G) => {
    const best = Math.min(
      ...wanted.map((each, index) =>
        guide.topics.includes(each) ? index * 10 + guide.topics.indexOf(each) : NOT_ABOUT_IT,
      ),
    );
    return isForFriend && isForFriends(guide) ? -1 : best;
  };
  return guides
    .filter((guide) => rank(guide) < NOT_ABOUT_IT && (isForFriend || !isForFriends(guide)))
    .sort((a, b) => rank(a) - rank(b) || a.topics.length - b.topics.length)
    .slice(0, 2);
}
