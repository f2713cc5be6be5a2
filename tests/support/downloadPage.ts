// The one page that sends files.
import * as version from "~/app/features/documents/version.route";
import { onePage } from "./onePage";

const path = "w/:workspaceId/documents/:documentId/versions/:number";

export const downloadPage = onePage({ id: "version", path, module: { ...version, default: undefined } });
