import { forgetQuery } from './forget-query';
import { enhanceExit } from './exit';
import { markLines } from './mark-lines';
import { enhancePlan } from './print-plan';
import { enhanceShare } from './share';

// Everything on the pages works without this script.
forgetQuery();
enhanceExit();
enhanceShare();
enhancePlan();
markLines();
