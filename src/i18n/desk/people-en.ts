/** Signing in, and the pages about moderators. */
export const en = {
  "person.name": "Name",
  "person.name-hint": "As the others at this desk shall see it, at most 40 letters. It need not be a real name.",
  "person.passphrase": "Passphrase",
  "person.code": "Six-digit code",
  "person.problem.name-missing": "Enter a name.",
  "person.problem.name-long": "This name is too long: at most 40 letters.",
  "person.problem.name-letters": "This name has signs that cannot be seen. Type it again.",
  "person.problem.name-taken": "Somebody here has this name already. Choose another.",
  "person.problem.passphrase-short": "This passphrase is too short: at least 16 characters.",
  "person.problem.passphrase-long": "This passphrase is too long: at most 128 characters.",
  "person.problem.passphrase-differs": "The two passphrases are not the same. Type both again.",
  "person.problem.code-wrong":
    "This code is not right. Wait for the next one in your app. If you began this page earlier, scan the picture again.",

  "sign-in.title": "Sign in",
  "sign-in.kept": "You were signed out in the meantime. Sign in again: nothing that you typed is lost.",
  "sign-in.code-hint":
    "From your app. Each code works once, and a wrong try uses it up too: then wait for the next one.",
  "sign-in.submit": "Sign in",
  "sign-in.idle": "After 30 minutes without a click you are signed out.",

  "resume.title": "You were signed out meanwhile",
  "resume.kept": "Nothing you typed is lost. It has not been sent yet.",
  "resume.send": "Send it now",
  "resume.leave": "Do not send it",

  "enrol.title": "Set up your access",
  "enrol.first":
    "You are the first administrator of this desk. With this step the key is made to which all accounts are sealed.",
  "enrol.invited": "Welcome, {name}. This page works once.",
  "enrol.passphrase": "1. Choose a passphrase",
  "enrol.passphrase-hint":
    "At least {shortest} characters, at most {longest}. There is no other rule. Five or six words picked by chance are good. Nobody can give it back to you if you forget it.",
  "enrol.again": "The same passphrase again",
  "enrol.app": "2. Add the code to an app",
  "enrol.app-how": "Scan the picture with an authenticator app on your phone.",
  "enrol.picture": "QR code for an authenticator app. The same is written below.",
  "enrol.secret": "Or type this into the app:",
  "enrol.code-hint": "The six digits that the app shows now.",
  "enrol.submit": "Set up",

  "enrolled.title": "Your access is set up",
  "enrolled.first":
    "You can sign in now, and accounts can be handed over from now on. Wait until your app shows a new code.",
  "enrolled.waits": "Tell the administrator. You can sign in as soon as they have given you access.",
  "enrolled.remember": "The passphrase is stored nowhere. If you forget it, an administrator has to invite you anew.",

  "people.title": "Moderators",
  "people.back": "Back to the moderators",
  "people.own": "(you)",
  "people.announcement-due":
    "New accounts are still sealed to the key from before, because the change could not be written. It is tried again when somebody signs in.",
  "people.role": "Role",
  "people.role.moderator": "Moderator",
  "people.role.administrator": "Administrator",
  "people.role-hint.moderator": "works on accounts",
  "people.role-hint.administrator": "works on accounts, and decides who the moderators are",
  "people.state.invited": "Invited",
  "people.state.over": "Link too old",
  "people.state.waiting": "Waiting for access",
  "people.state.active": "Has access",
  "people.admit-hint":
    "Make sure that it was this person who used the link. Then give access: with it they can open every account.",
  "people.admit": "Give access",
  "people.remove": "Remove…",
  "people.invite": "Invite somebody",
  "people.invite-hint": "You get a link to hand over. It works once, for {days} days.",
  "people.invite-submit": "Make the link",

  "invited.title": "The link is made",
  "invited.how": "Give this link to {name}, on a way that only they can read. It works once, for {days} days.",
  "invited.once": "It is shown only now. If it is lost, remove the invitation and make a new one.",

  "removal.title": "Remove {name}?",
  "removal.keys":
    "They are signed out at once. A new key is made, and what arrives from now on is sealed to it. They cannot open that.",
  "removal.limits": "What they have read or copied before stays with them.",
  "removal.no-keys": "They have no access yet. Their link stops working.",
  "removal.final": "This cannot be undone. To come back they have to be invited anew.",
  "removal.confirm": "Remove",
  "removal.no": "No, leave it",
} as const
