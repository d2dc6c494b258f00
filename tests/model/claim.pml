/* The claim protocol: kiosks, head office and the payment provider. README.md: what is assumed, how to read a run.
 *
 * A kiosk here is its journal, head office its database, and nothing else is kept: so a crash is any moment at which
 * what was begun is not what happens next. A message that was sent may arrive at any later time, once, again or never:
 * its bit stays. Journal and outbox are one transaction, and so is whatever head office does about a message.
 *
 * Flags that widen the world: OFFLINE, ENROL, BUDGETS_EXPIRE, BACKUP, DISK_RESTORED; EVERYBODY_COMES narrows it. Each other one breaks a rule, where
 * it stands below. */
#ifndef NK
#define NK 2 /* kiosks */
#endif
#ifndef A
#define A 2 /* returns of a kiosk, each under an id of its own … */
#endif
#ifndef OTHERS
#define OTHERS A /* … and of every kiosk but the first */
#endif
#ifndef B
#define B 1 /* returns that a budget pays for offline */
#endif
#ifndef KINDS
#define KINDS 3 /* a return is of line 0, of both lines or of line 1; with 2, never of line 1 alone */
#endif
#define N (NK * A)
#define SOLD(l) (2 - (l))                 /* units: line 0 was sold twice, line 1 once */
#define HAS(i, l) ((lines[i] >> (l)) & 1) /* a return takes one unit of each of its lines */

/* The properties. CHECKS is which of them a search looks at. */
#define ONCE 1        /* a line is paid as often as it was sold, and once more for each payment of it offline, at most */
#define OFF_ONCE 2    /* offline alone, a line is paid as often as it was sold, at most */
#define BUDGET 4      /* a kiosk pays no more returns offline than its budget is for */
#define HOLDER 8      /* nobody is given a budget while an older one may still pay */
#define FITS 16       /* claimed and refunded are what was sold, at most: the database's CHECK */
#define TOLD 32       /* what head office has been told is paid, it never grants */
#define TRACE 64      /* when money moves, its kiosk's journal has said that it will */
#define CLEAN 128     /* no case is opened */
#define LEARNED 256   /* in the end head office has heard of all money that moved … */
#define BOOKS 512     /* … and counts exactly what was paid, … */
#define SEEN 1024     /* … has a case naming the line for each unit paid too often, … */
#define UNLOCKED 2048 /* … and nothing is claimed */
#define SAFE (ONCE | FITS | TOLD | TRACE)
#define SETTLED (LEARNED | SEEN | UNLOCKED)

/* What must be found, or the search has not been where it matters. */
#define NO_DOUBLE 4096      /* a line paid more often than sold */
#define NO_DECLINE 8192     /* a payment declined after its kiosk wrote PAYING */
#define NO_DENIAL 16384     /* a claim denied */
#define NO_REPLAY 32768     /* head office restored, and all journals replayed */
#define NO_UNFIT 65536      /* … with a grant among them that no longer fits */
#define NO_ENROLMENT 131072 /* a newcomer given its budget */

#define must(property, holds) assert(((CHECKS) & (property)) == 0 || (holds))

mtype = { NONE, ASKED, GRANTED, PAYING, PAID, RELEASED, DENIED, OFFPAYING, OFFPAID, GONE, /* an id at its kiosk */
          UNKNOWN, REFUNDED, DECLINED }; /* … and, with some of those, at head office and at the provider */

/* On the kiosks' disks. */
mtype js[N] = NONE;
byte lines[N];     /* bit 0: line 0; bit 1: line 1 */
byte at[NK];       /* which of its returns a kiosk is at */
byte escrow[NK];   /* returns that it may still pay offline */
byte mine[NK * 2]; /* units of each line that it has paid, or may have */
byte elsewhere[2]; /* units that others had paid, as the newcomer was told with its budget */

/* Messages that were sent. */
bit mCLAIM[N], mCOMMIT[N], mRELEASE[N], mOFFLINE[N], mGRANT[N], mDENY[N], mPAY[N], mRETURN;

/* Head office's database: of each id, and units of each line. */
typedef Book {
  mtype claim[N] = UNKNOWN;
  bit counted[N]; /* a commit has come */
  bit late[N];    /* a release came after it */
  byte claimed[2], refunded[2], overpaid[2], cases[2]
};
Book ho, backup, blank;
bit backedUp, restored, replayed[N];
byte silent; /* ids of which journals are still to be replayed */
bit enrolled, given;

mtype provider[N] = UNKNOWN;

/* What nobody knows but us. */
byte paid[2], offPaid[2], offReturns[NK], told[2];
bit moved[N], heard[N], diskLost, again, undone;

#define ADD(column, i) column[0] = column[0] + HAS(i, 0); column[1] = column[1] + HAS(i, 1)
#define TAKE(column, i) column[0] = column[0] - HAS(i, 0); column[1] = column[1] - HAS(i, 1)

/* --- the provider: an id has one outcome, for ever ----------------------------------------------------------------- */

inline pay(i) {
  moved[i] = 1;
  ADD(paid, i);
  must(ONCE, paid[0] <= SOLD(0) + offPaid[0] && paid[1] <= SOLD(1) + offPaid[1]);
  must(TRACE, js[i] == PAYING || js[i] == OFFPAYING);
  must(NO_DOUBLE, paid[0] <= SOLD(0) && paid[1] <= SOLD(1))
}

active [N] proctype Provider() {
  byte i = _pid;
end:
  do
  :: d_step { mPAY[i] && provider[i] == UNKNOWN -> provider[i] = PAID; pay(i) }
  :: d_step { mPAY[i] && provider[i] == UNKNOWN && !moved[i] -> provider[i] = DECLINED; must(NO_DECLINE, false) }
#ifdef NO_IDEMPOTENCY /* the same id again is a new payment */
  :: d_step { mPAY[i] && provider[i] == PAID && !again -> again = 1; pay(i) }
#endif
#ifdef PROVIDER_FORGETS /* and the kiosk sends again without asking what became of it */
  :: d_step { provider[i] == PAID && js[i] == PAYING && !again -> again = 1; provider[i] = UNKNOWN }
#endif
  od
}

/* --- a kiosk ------------------------------------------------------------------------------------------------------- */

#define I (k * A + at[k]) /* the return it is at */
#define RESTS(i) (js[i] == PAID || js[i] == RELEASED || js[i] == DENIED || js[i] == OFFPAID || js[i] == GONE)
#define MAY_BEGIN (js[I] == NONE || (RESTS(I) && at[k] < (k == 0 -> A : OTHERS) - 1))

inline next() { if :: RESTS(I) -> at[k]++ :: else fi }
inline begin() {
  next();
  if :: lines[I] -> skip /* COUNTER_IDS: the same goods under the same id */
     :: !lines[I] -> lines[I] = 1
     :: !lines[I] -> lines[I] = 3
     :: !lines[I] && KINDS == 3 -> lines[I] = 2
  fi
}
#define LEAVE_FOR(state) mGRANT[I] = 0; mDENY[I] = 0; js[I] = state /* an answer nobody waits for is nothing */
inline release() { LEAVE_FOR(RELEASED); mRELEASE[I] = 1 }
inline note(sign) { mine[k * 2] = mine[k * 2] + sign * HAS(I, 0); mine[k * 2 + 1] = mine[k * 2 + 1] + sign * HAS(I, 1) }

#ifdef JOURNAL_NOT_ASKED /* whether the line was paid before */
#define IS_KNOWN(l) false
#else
#define IS_KNOWN(l) (HAS(I, l) && mine[k * 2 + l] + (k == 1 -> elsewhere[l] : 0) >= SOLD(l))
#endif

active [NK] proctype Kiosk() {
  byte k = _pid - N;
end:
  do
#ifndef EVERYBODY_COMES /* traces are of what happens */
  :: d_step { MAY_BEGIN -> next(); js[I] = GONE } /* nobody comes */
#endif
  :: atomic { MAY_BEGIN -> begin(); js[I] = ASKED; mCLAIM[I] = 1 }
  :: d_step { js[I] == ASKED && mGRANT[I] -> LEAVE_FOR(GRANTED) }
  :: d_step { js[I] == ASKED && mDENY[I] -> LEAVE_FOR(DENIED) }
  :: d_step { js[I] == ASKED || js[I] == GRANTED -> release() } /* the customer has gone, or the kiosk was restarted */
#ifdef PAY_FIRST /* money before the journal says so */
  :: d_step { js[I] == GRANTED && !mPAY[I] -> mPAY[I] = 1 }
  :: d_step { js[I] == GRANTED && provider[I] == PAID -> js[I] = PAID; mCOMMIT[I] = 1 }
#else
  :: d_step { js[I] == GRANTED -> js[I] = PAYING; mPAY[I] = 1; note(1) }
#endif
  /* The provider's answer, or after a restart what it says when asked for the id. */
  :: d_step { js[I] == PAYING && provider[I] == PAID -> js[I] = PAID; mCOMMIT[I] = 1 }
  :: d_step { js[I] == PAYING && provider[I] == DECLINED -> note(-1); release() }
#ifdef RELEASE_UNKNOWN /* "not found" taken for a decline */
  :: d_step { js[I] == PAYING && provider[I] == UNKNOWN -> note(-1); release() }
#endif
#ifdef OFFLINE /* no answer came, in time: the debit is on disk, then the money goes, then that is noted */
#ifdef FRESH_ID /* under another id; the one that had no answer is forgotten */
  :: d_step { js[I] == ASKED && escrow[k] > 0 && at[k] < A - 1 && !IS_KNOWN(0) && !IS_KNOWN(1) ->
       lines[I + 1] = lines[I]; LEAVE_FOR(GONE); at[k]++; js[I] = OFFPAYING; escrow[k]--; note(1) }
#else
  :: d_step { js[I] == ASKED && escrow[k] > 0 && !IS_KNOWN(0) && !IS_KNOWN(1) -> LEAVE_FOR(OFFPAYING); escrow[k]--; note(1) }
#endif
  /* What was for certain not paid is asked for again, and the budget has it back. */
  :: d_step { js[I] == OFFPAYING && !moved[I] && !undone -> undone = 1; js[I] = ASKED; escrow[k]++; note(-1) }
#ifdef CASH_FIRST /* and went down before the debit was on disk */
  :: atomic { MAY_BEGIN && escrow[k] > 0 -> begin(); ADD(offPaid, I); offReturns[k]++; pay(I); js[I] = GONE }
#endif
#ifdef CASH_AGAIN /* a kiosk that finds a debit when it comes up pays */
  :: d_step { js[I] == OFFPAYING && (!moved[I] || !again) -> again = moved[I];
#else
  :: d_step { js[I] == OFFPAYING && !moved[I] ->
#endif
       ADD(offPaid, I); offReturns[k]++; pay(I);
       must(OFF_ONCE, offPaid[0] <= SOLD(0) && offPaid[1] <= SOLD(1));
       must(BUDGET, offReturns[k] <= B) }
  /* A kiosk that comes up can't know whether the money went: it takes it for paid, and a person counts the drawer. */
  :: d_step { js[I] == OFFPAYING -> js[I] = OFFPAID; mOFFLINE[I] = 1 }
#endif
#ifdef DISK_RESTORED /* from before the return it is at */
  :: d_step { !diskLost && js[I] != NONE -> diskLost = 1; mine[k * 2] = 0; mine[k * 2 + 1] = 0;
#ifdef OFFLINE
       escrow[k] = (k == 0 -> B : 0);
#endif
#ifdef COUNTER_IDS /* ids that are counted begin anew */
       js[k * A] = NONE; js[I] = NONE; at[k] = 0
#else
       js[I] = GONE
#endif
     }
#endif
  od
}

/* --- head office --------------------------------------------------------------------------------------------------- */

#ifdef OVERPAID_IS_FREE /* overpaid is not taken off what is left */
#define LEFT(l) (ho.claimed[l] + ho.refunded[l] < SOLD(l))
#else
#define LEFT(l) (ho.claimed[l] + ho.refunded[l] + ho.overpaid[l] < SOLD(l))
#endif
#ifdef FIRST_LINE_ONLY /* a claim is judged by its first line */
#define FREE(i) (HAS(i, 0) -> LEFT(0) : LEFT(1))
#else
#define FREE(i) ((!HAS(i, 0) || LEFT(0)) && (!HAS(i, 1) || LEFT(1)))
#endif
#ifdef GRANTS_IN_REPLAY /* a restored head office grants before it has read the journals */
#define OPEN true
#else
#define OPEN (silent == 0)
#endif
#define GRANTABLE(l) (told[l] + ho.claimed[l] <= SOLD(l))

inline fits() {
  must(FITS, ho.claimed[0] + ho.refunded[0] <= SOLD(0) && ho.claimed[1] + ho.refunded[1] <= SOLD(1))
}
inline hold(i) { ADD(ho.claimed, i); ho.claim[i] = GRANTED; fits() }
inline count(i) {
  if :: FREE(i) -> ADD(ho.refunded, i); fits() :: else -> ADD(ho.overpaid, i) fi
}
inline hear(i) {
  ho.counted[i] = 1;
  if :: !heard[i] -> heard[i] = 1; ADD(told, i) :: else fi
}
inline openCase(i) {
#ifndef NO_CASES /* nobody is told */
  ADD(ho.cases, i);
#endif
  must(CLEAN, false)
}

#ifdef REFUSED_COMMITS /* without a claim that holds, or lines that are free, there is no refund */
#define TAKES_COMMIT(i) (ho.claim[i] == GRANTED)
#define TAKES_OFFLINE(i) FREE(i)
#else
#define TAKES_COMMIT(i) true
#define TAKES_OFFLINE(i) true
#endif

inline onCommit(i) {
  if :: ho.claim[i] == GRANTED -> TAKE(ho.claimed, i); ADD(ho.refunded, i); ho.claim[i] = REFUNDED
     :: else -> count(i); openCase(i);
          if :: ho.claim[i] == UNKNOWN -> ho.claim[i] = REFUNDED :: else fi
  fi;
  hear(i)
}
#ifdef GRANT_KEPT /* what was paid offline is counted beside the grant of its id */
#define IS_GRANTED(i) false
#else
#define IS_GRANTED(i) (ho.claim[i] == GRANTED)
#endif
inline onOffline(i) { /* its claim may have come, and been granted; else a case where the lines were not free */
  if :: IS_GRANTED(i) -> TAKE(ho.claimed, i); ADD(ho.refunded, i); ho.claim[i] = REFUNDED
     :: else ->
          if :: !FREE(i) || ho.claim[i] != UNKNOWN -> openCase(i) :: else fi;
          count(i);
          if :: ho.claim[i] == UNKNOWN -> ho.claim[i] = REFUNDED :: else fi
  fi;
  hear(i)
}
inline onRelease(i) {
  if :: ho.claim[i] == REFUNDED -> ho.late[i] = 1; openCase(i)
     :: else ->
          if :: ho.claim[i] == GRANTED -> TAKE(ho.claimed, i) :: else fi;
#ifdef NO_TOMBSTONES /* the id is forgotten, and the kiosk has been told and sends no more: or goes on */
          ho.claim[i] = UNKNOWN;
#ifndef SENT_FOR_EVER
          mRELEASE[i] = 0
#endif
#else
          ho.claim[i] = RELEASED
#endif
  fi
}

#define HELD(i) (ho.claim[i] == UNKNOWN && (js[i] == GRANTED || js[i] == PAYING))

/* After a restore, what the kiosk's journal says of an id. A grant that no longer fits is counted as overpaid. */
inline onReplay(i) {
#ifndef OLD_ANSWERS /* an answer from before the restore is still believed */
  mGRANT[i] = 0; mDENY[i] = 0;
#endif
  if
#ifndef NO_HELD_CLAIMS /* grants are not learned from journals */
  :: HELD(i) && FREE(i) -> hold(i)
#ifndef UNFIT_IGNORED /* or only those that fit */
  :: HELD(i) && !FREE(i) -> ADD(ho.overpaid, i); openCase(i); ho.claim[i] = REFUNDED; ho.counted[i] = 1;
       must(NO_UNFIT, false)
#endif
#endif
#ifndef NO_ENDED_CLAIMS /* nor what was denied or released */
  :: (js[i] == RELEASED || js[i] == DENIED) && (ho.claim[i] == UNKNOWN || ho.claim[i] == GRANTED) -> onRelease(i)
#endif
  :: js[i] == PAID && !ho.counted[i] -> onCommit(i)
  :: js[i] == OFFPAID && !ho.counted[i] -> onOffline(i)
  :: else
  fi;
  replayed[i] = 1; silent--;
  if :: silent == 0 -> for (j : 0 .. N - 1) { replayed[j] = 0 } j = 0; must(NO_REPLAY, false) :: else fi
}

active [N] proctype HeadOffice() { /* of one id; any of them may come next */
  byte i = _pid - N - NK, j;
end:
  do
  :: d_step { mCLAIM[i] && ho.claim[i] == UNKNOWN && OPEN && FREE(i) -> hold(i); mGRANT[i] = 1;
       must(TOLD, (!HAS(i, 0) || GRANTABLE(0)) && (!HAS(i, 1) || GRANTABLE(1))) }
#ifdef SOFT_DENIAL /* a denied id may be granted later */
  :: d_step { mCLAIM[i] && ho.claim[i] == UNKNOWN && OPEN && !FREE(i) && js[i] == ASKED && !mDENY[i] -> mDENY[i] = 1 }
#else
  :: d_step { mCLAIM[i] && ho.claim[i] == UNKNOWN && OPEN && !FREE(i) -> ho.claim[i] = DENIED; mDENY[i] = 1;
       must(NO_DENIAL, false) }
#endif
  /* The same answer again, to whoever still waits for it. */
  :: d_step { js[i] == ASKED && (ho.claim[i] == GRANTED || ho.claim[i] == REFUNDED) && !mGRANT[i] -> mGRANT[i] = 1 }
  :: d_step { js[i] == ASKED && (ho.claim[i] == DENIED || ho.claim[i] == RELEASED) && !mDENY[i] -> mDENY[i] = 1 }
  :: d_step { mCOMMIT[i] && !ho.counted[i] && TAKES_COMMIT(i) -> onCommit(i) }
  :: d_step { mOFFLINE[i] && !ho.counted[i] && TAKES_OFFLINE(i) -> onOffline(i) }
  :: d_step { mRELEASE[i] && (ho.claim[i] == UNKNOWN || ho.claim[i] == GRANTED
                              || (ho.claim[i] == REFUNDED && !ho.late[i])) -> onRelease(i) }
#ifdef CLAIMS_EXPIRE /* by a timer */
  :: d_step { ho.claim[i] == GRANTED -> TAKE(ho.claimed, i); ho.claim[i] = RELEASED }
#endif
#ifdef CLAIM_BY_KIOSK /* a release frees whatever its kiosk holds */
  :: d_step { i % A > 0 && mRELEASE[i - 1] && ho.claim[i] == GRANTED -> onRelease(i) }
#endif
#ifdef BACKUP
  :: d_step { silent > 0 && !replayed[i] -> onReplay(i) }
#endif
  od
}

/* --- what befalls the shop ----------------------------------------------------------------------------------------- */

#define COPY(to, from) \
  for (j : 0 .. N - 1) { to.claim[j] = from.claim[j]; to.counted[j] = from.counted[j]; to.late[j] = from.late[j] } \
  for (j : 0 .. 1) { to.claimed[j] = from.claimed[j]; to.refunded[j] = from.refunded[j]; \
                     to.overpaid[j] = from.overpaid[j]; to.cases[j] = from.cases[j] } \
  j = 0

#ifdef RETURN_OVERTAKES /* a budget that is given back is believed before what was paid from it has been heard of */
#define HEARD(i) true
#else
#define HEARD(i) (js[i] != OFFPAID || ho.counted[i])
#endif

inline giveBudget() { /* to the newcomer, with what is known to be paid */
  must(HOLDER, escrow[0] == 0 && js[at[0]] != OFFPAYING);
  given = 1; escrow[1] = B;
#ifndef NEWCOMER_NOT_TOLD
  for (j : 0 .. A - 1) { if :: ho.counted[j] -> ADD(elsewhere, j) :: else fi }
  j = 0;
#endif
  must(NO_ENROLMENT, false)
}

active proctype Shop() {
  byte j;
  d_step {
#ifdef OFFLINE /* kiosk 0 is the designated one */
    escrow[0] = B;
#endif
#ifdef ANY_OFFLINE /* every kiosk is */
    for (j : 1 .. NK - 1) { escrow[j] = B } j = 0;
#endif
    skip
  }
end:
  do
#ifdef BACKUP /* of head office, at any time; and restored, at any later one */
  :: d_step { !backedUp -> backedUp = 1; COPY(backup, ho) }
  :: d_step { backedUp && !restored -> restored = 1; COPY(ho, backup); COPY(backup, blank); silent = N }
#endif
#ifdef ENROL /* in the new epoch kiosk 1 is designated; kiosk 0 gives back what it has, after all it has paid */
  :: d_step { !enrolled -> enrolled = 1 }
  :: d_step { enrolled && !mRETURN && js[at[0]] != OFFPAYING -> escrow[0] = 0; mRETURN = 1 }
  :: d_step { mRETURN && !given && HEARD(0) && HEARD(A - 1) -> giveBudget() }
#ifdef ENROL_AT_ONCE /* without asking for the older budget */
  :: d_step { enrolled && !given -> giveBudget() }
#endif
#ifdef BUDGETS_EXPIRE /* the older budget has lapsed, and its kiosk is not heard from */
  :: d_step { enrolled && !given && js[at[0]] != OFFPAYING -> escrow[0] = 0; giveBudget() }
#endif
#endif
  :: timeout -> break /* nothing is left that anybody could do */
  od;
  skip;
  d_step {
    for (j : 0 .. N - 1) { must(LEARNED, !moved[j] || ho.counted[j]) }
    for (j : 0 .. 1) {
      must(BOOKS, ho.refunded[j] + ho.overpaid[j] == paid[j]);
      must(SEEN, paid[j] <= SOLD(j) + ho.cases[j]);
      must(UNLOCKED, ho.claimed[j] == 0)
    }
  }
}
