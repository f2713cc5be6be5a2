// The whole demo in one place: the people, the twinning and everything that was said, in the order of the lists.
import { hidings, reports } from "./concerns";
import { companies, countryside, firstPlan } from "./discussions/climate";
import { climateFigures, experiences, heatwave, residents } from "./discussions/everyday";
import { buyingVehicles, replicationPlan, travelAtWork } from "./discussions/transports";
import { chargingCosts, chargingPlan } from "./documents/charging";
import { climateContract, declarationOfIntent } from "./documents/contract";
import { emissionsBySector, emissionsDatabase, programmeSite } from "./documents/figures";
import { anchoring, planOutline, tenMinutes } from "./documents/plan";
import { heatChecklist, jointMeetings } from "./documents/preparedness";
import { travelPolicy, travelReplication, travelSurvey } from "./documents/travel";
import { pins, reactions } from "./marks";
import { shares, splits } from "./moves";
import { people } from "./people";
import { climateGroup } from "./rooms/climate-group";
import { climatePlan } from "./rooms/climate-plan";
import { preparedness } from "./rooms/preparedness";
import { processLeaders } from "./rooms/process-leaders";
import { transporter } from "./rooms/transporter";
import { proposedTwinning, twinning, workspace } from "./twinning";
import type { DemoDiscussion, DemoDocument, DemoReading, DemoRoom } from "./types";

const rooms: DemoRoom[] = [transporter, climatePlan, preparedness, processLeaders, climateGroup];

const discussions: DemoDiscussion[] = [
  travelAtWork,
  firstPlan,
  companies,
  buyingVehicles,
  heatwave,
  climateFigures,
  replicationPlan,
  countryside,
  residents,
  experiences,
];

const documents: DemoDocument[] = [
  travelPolicy,
  planOutline,
  climateContract,
  chargingCosts,
  emissionsBySector,
  declarationOfIntent,
  travelSurvey,
  chargingPlan,
  travelReplication,
  heatChecklist,
  jointMeetings,
  tenMinutes,
  anchoring,
  emissionsDatabase,
  programmeSite,
];

/** Where some people stopped reading, so that the demo has unread marks; everybody else has read to the end. */
const readings: DemoReading[] = [
  { person: "maja", conversation: "transporter", upTo: "t96" },
  { person: "olle", conversation: "transporter", upTo: "t95" },
  { person: "nils", conversation: "transporter", upTo: "t93" },
  { person: "rolf", conversation: "transporter", upTo: "t90" },
  { person: "nils", conversation: "klimatplan", upTo: "k45" },
  { person: "ida", conversation: "klimatplan", upTo: "k44" },
  { person: "olle", conversation: "talig", upTo: "s46" },
  { person: "maja", conversation: "landsbygden", upTo: "dl7" },
  { person: "olle", conversation: "foretagen", upTo: "dc8" },
  { person: "sanna", conversation: "klimatdata", upTo: "dd7" },
  { person: "maja", conversation: "erfarenheter", upTo: "de6" },
  { person: "olle", conversation: "disposition", upTo: "c24" },
];

export const demo = {
  people,
  twinning,
  workspace,
  proposedTwinning,
  rooms,
  discussions,
  documents,
  readings,
  reactions,
  pins,
  splits,
  shares,
  hidings,
  reports,
};
