import { forgetQuery } from './forget-query';
import { enhanceExit } from './exit';
import { enhanceShare } from './share';

// Everything on the pages works without this script.
forgetQuery();
enhanceExit();
enhanceShare();
