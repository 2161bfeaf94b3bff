import type { EmergencyNumber } from './compiled';
import { AMBULANCE_FIRST, type VerdictTopic } from './verdict-topics';

/**
 * The emergency numbers in the order in which to offer them. Where a life may be at stake the ambulance is first,
 * for violence the police; among several numbers that reach it, the one that reaches the fewest other services:
 * it is the one that sends help, and no police, to somebody who tried to die.
 */
export function orderEmergency(numbers: readonly EmergencyNumber[], topic: VerdictTopic): EmergencyNumber[] {
  const wanted = AMBULANCE_FIRST.has(topic) ? 'ambulance' : 'police';
  const rank = ({ services }: EmergencyNumber) =>
    services.includes(wanted) ? services.length : 100 + services.length;
  return [...numbers].sort((a, b) => rank(a) - rank(b));
}
