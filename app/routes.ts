// The site map: every address in one list.
import { index, layout, type RouteConfig, route } from "@remix-run/route-config";

export default [
  index("features/start/start.route.tsx"),
  route("language", "i18n/language.route.ts"),
  route("about", "features/about/about.route.tsx"),
  route("accessibility", "features/about/accessibility.route.tsx"),

  route("sign-in", "features/auth/sign-in.route.tsx"),
  route("sign-in/forgot", "features/auth/forgot.route.tsx"),
  route("sign-out", "features/auth/sign-out.route.ts"),
  route("link/:token", "features/auth/link.route.tsx"),

  route("m/:messageId", "features/conversations/permalink.route.ts"),
  layout("features/workspace/signedIn.route.tsx", [
    layout("features/workspace/house.route.tsx", [
      layout("errors/framed.route.tsx", { id: "framed-house" }, [
        route("workspaces", "features/workspace/workspaces.route.tsx"),
        route("twinnings", "features/twinning/twinnings.route.tsx"),
        route("twinnings/new", "features/twinning/newTwinning.route.tsx"),
        route("twinnings/:twinningId", "features/twinning/twinning.route.tsx"),
        route("saved", "features/saved/saved.route.tsx"),
        route("reports", "features/reports/reports.route.tsx"),
        route("profile", "features/profile/profile.route.tsx"),
        route("municipality", "features/people/municipality.route.tsx"),
        route("municipality/invite", "features/people/invite.route.tsx"),
        route("municipality/people/:personId", "features/people/person.route.tsx"),
      ]),
    ]),
    route("w/:workspaceId", "features/workspace/workspace.route.tsx", [
      layout("errors/framed.route.tsx", { id: "framed-workspace" }, [
        index("features/workspace/start.route.tsx"),
        route("people", "features/workspace/people.route.tsx"),
        route("settings", "features/workspace/settings.route.tsx"),
        route("mine", "features/unread/mine.route.tsx"),
        route("unread", "features/unread/unread.route.tsx"),
        route("rooms", "features/conversations/rooms.route.tsx"),
        route("rooms/new", "features/conversations/newRoom.route.tsx"),
        route("rooms/:conversationId", "features/conversations/room.route.tsx"),
        route("discussions", "features/discussions/discussions.route.tsx"),
        route("discussions/new", "features/discussions/newDiscussion.route.tsx"),
        route("discussions/:conversationId", "features/discussions/discussion.route.tsx"),
        route("history/:messageId", "features/history/history.route.tsx"),
        route("move/:messageId", "features/moving/move.route.tsx"),
        route("pass-on/:messageId", "features/moving/passOn.route.tsx"),
        route("original/:messageId", "features/moving/original.route.ts"),
        route("merge/:conversationId", "features/moving/merge.route.tsx"),
        route("hide/:messageId", "features/reports/hide.route.tsx"),
        route("report/:messageId", "features/reports/report.route.tsx"),
        route("decisions", "features/decisions/decisions.route.tsx"),
        route("mentions", "features/mentions/mentions.route.tsx"),
        route("edit/:conversationId", "features/conversations/edit.route.tsx"),
        route("share/:conversationId", "features/conversations/share.route.tsx"),
        route("documents", "features/documents/documents.route.tsx"),
        route("documents/new", "features/documents/newDocument.route.tsx"),
        route("documents/:documentId", "features/documents/document.route.tsx"),
        route("documents/:documentId/versions/:number", "features/documents/version.route.ts"),
        route("*", "errors/nowhere.route.tsx", { id: "nowhere-in-workspace" }),
      ]),
    ]),
  ]),
  route("*", "errors/nowhere.route.tsx"),
] satisfies RouteConfig;
