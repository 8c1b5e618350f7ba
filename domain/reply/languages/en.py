"""English."""

from domain.reply.languages.table import Language

ENGLISH = Language(
    done="""done | closed off | finished off | all done now | finished | completed | complete | closed | fixed | sorted
        | sorted out | resolved | solved | handled | dealt with | taken care of | wrapped up | ready | done and dusted
        | finalised | finalized | accomplished | achieved | settled | close | mark done | tick | tick off | close off |
        check off | ticked off | can be closed | may be closed | can close | you can close | please close | did it |
        did that | did them | did this | did | finito | over and done with | all set | signed off | squared away | is a
        wrap | concluded | don e | doen e | you can tick off | you can check off | you can tick | you may close | you
        can close off | up to date | updated | out the door | went out | reviewed | proofread | is in order | fin |
        fini | finshd | finishd | finised | compleet | dn | polished off | put to bed | over the line | tie off | cross
        off | you can take it off | can be ticked off | can be taken off the list | in the bag | all wrapped up | done
        from a to z | nailed it | nailed | job done | mission accomplished | sewn up | buttoned up | boxed off | closed
        out | knocked out | banged out | smashed it | crushed it | in the can | off my desk | off my list | off the
        list | put to rest | in place | got them done | seen to | attended to | actioned | executed | carried out |
        fulfilled | signed sealed and delivered | signed sealed delivered | has gone out | gone out | is out | went
        live | tied up | dunzo | donezo | no longer outstanding | can come off | can come off the list | can come off
        my list | cross it off | strike it off | case closed | checked off | got round to it | got around to it |
        pulled it off | managed to do it | wrapped it up | finished it off | took care of | took care of it | took care
        of that | took care of this | ticked it off | crossed it off | crossed that off | struck off | through with |
        behind us | ship shape | shipshape | tip top | job jobbed | job s done | the job is done | consider it closed |
        it s a wrap | thats a wrap | wrapped | perfected | cleared | rectified | remedied | mended | patched up |
        ironed out | straightened out | worked out | up on the site | up online | online now | in the post | in the
        mail | managed to finish | managed to complete | managed to close | managed to send | managed to sort | managed
        to get it done | all in order now | signed and returned | back signed | was given | has been given | have been
        given | has taken place | have taken place | has happened | has occurred | went ahead | has gone ahead | went
        well | has gone well | went off well | went smoothly | went off without a hitch | has gone through | came off
        well | turned out well | was a success | has passed off well | passed off well | is behind us | are behind us |
        happened as planned | took place as planned | ran smoothly | has been and gone | been and gone | is finalised |
        is finalized | is fixed now | is up and running | are up and running | is in place | are in place | is in force
        | in force | now in force | took effect | has taken effect | is in effect | came into force | has come into
        force | entered into force | has been dealt with | have been dealt with | has come through | came through | has
        been put in | is on the site | back in service | back in operation | back in use | back up and running | works
        again | runs again | is running again | works now | good as new | fully paid | paid in full | turned out fine |
        gone live | is live | are live | live since | went fine | went great""",
    sent="""printed | insured | repaired | painted | laminated | translated | scanned | framed | mounted | sent |
        exchanged | negotiated | filled in | filled out | held | took place | up and running | running smoothly | drawn
        up | migrated | sent it | sent out | mailed | mailed it | emailed | submitted | delivered | uploaded |
        published | installed | deployed | implemented | paid | ordered | booked | signed | arranged | shipped | rolled
        out | handed in | released | is live | now live | merged | handed over | handed off | passed on | forwarded |
        prepared | replaced | renewed | swapped | archived | filed | crossed off | gone live | fully operational |
        operational | typed up | written up | edited | revised | amended | corrected | formatted | proofed | bound |
        copied | photocopied | faxed | couriered | circulated | distributed | handed out | dispatched | returned |
        dropped off | transferred | wired | deposited | banked | refunded | reimbursed | credited | invoiced | billed |
        reconciled | balanced | declared | audited | collected | settled up | topped up | taxed | budgeted | costed |
        quoted | recruited | hired | interviewed | shortlisted | advertised | onboarded | enrolled | registered |
        logged | recorded | entered | trained | coached | briefed | invited | notified | announced | communicated |
        presented | launched | rebranded | filmed | photographed | aired | broadcast | designed | built | coded |
        programmed | developed | tested | debugged | patched | configured | upgraded | rebooted | restarted | restored
        | backed up | activated | deactivated | enabled | disabled | provisioned | decommissioned | reimaged | cabled |
        connected | hooked up | plugged in | set up | synced | synchronised | synchronized | imported | exported |
        verified | countersigned | notarised | notarized | stamped | lodged | checked | double checked | inspected |
        measured | surveyed | counted | calibrated | adjusted | aligned | serviced | greased | oiled | lubricated |
        drained | flushed | descaled | tightened | welded | soldered | drilled | bolted | screwed | nailed down | glued
        | sanded | sealed | plastered | tiled | grouted | poured | plumbed | paved | laid | roofed | glazed |
        demolished | excavated | dug | levelled | leveled | hung | fitted | assembled | dismantled | taken down | sawn
        | milled | machined | sharpened | cleaned | cleaned up | cleaned out | tidied | tidied up | swept | scrubbed |
        vacuumed | hoovered | dusted | polished | ironed | laundered | washed | washed up | disinfected | sanitised |
        sanitized | emptied | taken out | restocked | refilled | prepped | portioned | baked | roasted | boiled |
        grilled | fried | defrosted | thawed | marinated | chopped | peeled | sliced | served | plated | vaccinated |
        administered | bathed | fed | bandaged | treated | admitted | discharged | charted | documented | graded |
        assessed | rehearsed | practised | supervised | tutored | labelled | labeled | priced | tagged | wrapped | gift
        wrapped | boxed | bagged | unpacked | loaded | unloaded | palletised | sold | bought | purchased | reordered |
        reserved | hired out | leased | mowed | mown | pruned | trimmed | weeded | watered | planted | raked | shredded
        | recycled | moved in | relocated | rebooked | rescanned | reprinted | refurbished | rewired | repainted |
        reinstalled | reinstated | remade | rebuilt | relabelled | recalculated | calculated | summarised | summarized
        | consolidated | catalogued | indexed | digitised | digitized | transcribed | engraved | embroidered | sewn |
        stitched up | hemmed | welcomed | decorated | catered | cleared out | cleared up | put up | put in place | put
        online | brought back | taken back | given back | purged | posted | weighed | cooked | packed | insulated |
        stocked | compiled | granted | written | taught | mopped | redone | typed out | typed in | typed | scanned in |
        filed away | hole punched | digitally signed | initialled | initialed | ratified | certified | accredited |
        authorised | authorized | authenticated | validated | redacted | annotated | cross referenced | cross checked |
        fact checked | spell checked | spellchecked | reworded | rephrased | rewritten | retyped | reformatted | tidied
        away | collated | stapled | folded | mailed out | sent off | shipped out | hand delivered | offloaded | loaded
        up | put away | racked | stacked | inventoried | tallied | totalled | totaled | added up | itemised | itemized
        | analysed | analyzed | evaluated | categorised | categorized | sorted through | deduplicated | anonymised |
        anonymized | standardised | standardized | centralised | centralized | streamlined | optimised | optimized |
        automated | modernised | modernized | reorganised | reorganized | rearranged | encrypted | pushed to production
        | pushed live | switched on | switched off | turned on | turned off | reconnected | reconfigured | redeployed |
        reuploaded | resubmitted | reissued | issued | republished | relaunched | retested | rechecked | recounted |
        repackaged | reassembled | cordoned off | cleared away | pressure washed | deep cleaned | wiped | wiped down |
        rinsed | gritted | filled up | refuelled | refueled | recharged | overhauled | sterilised | sterilized | paid
        in | paid out | paid off | reimbursed in full | settled in full | debited | expensed | repaid | funded |
        donated | leased out | rented | rented out | moderated | facilitated | chaired | minuted | livestreamed |
        invigilated | appointed | voted on | voted through | reference checked | offboarded | swapped out | replenished
        | signposted | put in writing | put on paper | put together | put into service | brought up to date | given out
        | sent round | sent around | wired up | cabled up | supplied | furnished | touched up | laid out | cleaned down
        | locked up | taped up | pinned up | straightened | pat tested | safety checked | witnessed | keyed in |
        downloaded | extracted | demoed | submitted on time | handed in on time | delivered on time | paid on time |
        staffed | rostered | signed and sent | signed by everyone | printed off | printed out | copied over | written
        down | written out | filled | mopped up | swept up""",
    progress="""on now | on that now | getting onto it now | picking it up now | in negotiations | in negotiation |
        negotiating | in talks | in discussion | under review | under discussion | almost there | nearly there | halfway
        | half way | halfway through | halfway there | half done | half finished | mostly done | getting there | half of
        it is done | still closing | still finishing | still writing | still preparing | still testing | still reviewing
        | still chasing | still drafting | still fixing | in progress | in process | started | working on it | working
        on | work in progress | wip | busy | busy with | busy on | underway | under way | on it | begun | started on |
        start | started with | ongoing work | still working on | still working on it | still busy | still busy with |
        still in progress | not done yet still working on | making progress | looking into | looking into it | looking
        at it | being worked on | in the works | i am on it | i m on it | im on it | picked up | picking up | partially
        in progress | partly in progress | halfway in progress | being done | being handled | being fixed | will take
        time working on it | being finished | being completed | being closed | preparing | writing | drafting |
        finishing | finalising | finalizing | collecting | gathering | setting up | going through | chewing through |
        tackling | in the middle of | on the go | getting through | making headway | ploughing through | plodding on |
        crunching | underway with | at it | knee deep in | about halfway | still going | still running | is running | on
        my desk | finishing up | wrapping up | writing up | chipping away at it | chipping away at | plugging away at |
        plugging away | beavering away | cracking on | cracking on with | getting on with it | getting on with | getting
        stuck in | elbow deep in | on the case | hard at it | hard at work on | in hand | in motion | in train | moving
        along | coming along | coming along nicely | coming on | taking shape | under construction | in production | in
        development | in preparation | making a start | making a start on | made a start | made a start on | making
        inroads | kicked off | got the ball rolling | ball is rolling | still working | in full swing | midway | mid way
        | midway through | part way | partway | part way through | partway through | two thirds done | three quarters
        done | in the home straight | on the home stretch | in the final stretch | final touches | finishing touches |
        putting the finishing touches | putting the final touches | adding the finishing touches | working through it |
        wading through | slogging through | on it as we speak | as we speak | doing it now | doing it right now | doing
        this now | doing that now | doing that one now | fixing it | fixing it now | writing it up | compiling | digging
        into | digging into it | delving into | looking at that | looking at this | having a look | having a look at it
        | trying things | rolling along | progressing | progressing well | progressing nicely | advancing | well
        advanced | pretty far along | far along | on my bench | on the bench | on the stove | in the oven | on my screen
        | mid flow | in my hands | in my court | being dealt with | being sorted | being sorted out | being arranged |
        being looked at | being looked into | being prepared | being drafted | being written | being built | being
        tested | being reviewed | being worked upon | being painted | being installed""",
    ongoing="""ongoing | on going | continuous | recurring | never ending | never ends | permanent | permanently
        running | runs on | keeps going | continuous work | continuous effort | keeps running | standing item | a
        continuous task""",
    blocked="""wait on | wait with | hold off on | blocked | block | stuck | on hold | put on hold | paused | waiting |
        stalled | standing by | stand by | standby | parked | can t continue | cannot continue | can t proceed | cannot
        proceed | cant proceed | at a standstill | held up | can t go further | can t move forward | can t move on |
        nothing i can do | can t do anything | at an impasse | deadlocked | gridlocked | in limbo | up in the air | on
        ice | put on ice | can t start | can t begin | cannot start | unable to proceed | unable to continue | unable to
        start | my hands are tied | hands are tied | hands tied | dead in the water | hit a wall | hit a snag | hit a
        roadblock | hit a brick wall | ran into a wall | snagged | jammed | in a holding pattern | at a dead end | dead
        end | bogged down | hung up | frozen | stymied | hampered | hindered | out of stock | on back order | on
        backorder | backordered | sold out | out of my hands | can t progress | can t get any further | can t get
        further | can t do more | can t make progress | stopped in our tracks | log jammed | logjam | bottlenecked |
        hitting a wall | not going anywhere | going nowhere | in the freezer | mothballed""",
    waits="""waiting for | waiting on | blocked by | blocked on | blocked because of | stuck on | stuck with | stuck at
        | depends on | dependent on | depending on | on hold because of | on hold for | on hold until | held up by |
        awaiting | need to wait for | have to wait for | still waiting for | still waiting on | pending | wait for |
        waits for | waits on | blocked waiting for | blocked waiting on | need input from | needs input from | blocked
        due to | stuck because of | blocked until | waiting until | blocked as | sits with | is with | lies with | still
        with | parked with | in the hands of | blocked as long as | stuck as long as | w8ing for | w8ing on | w8ing 4 |
        waitin for | waitin on | waiting 4 | still w8ing for | still w8ing 4 | still w8ing on | still need | can t
        continue without | can t go further without | held up because of | hinges on | in need of | now up to | w8ing |
        still w8ing | waitin | still needs the | still needs our | still needs their | still needs his | still needs her
        | still missing | hanging on for | contingent on | conditional on | relying on | needs a reply from | need a
        reply from | needs an answer from | need an answer from | need a go from | needs a go from | need the go ahead
        from | needs the go ahead from | need info from | needs info from | need feedback from | needs feedback from |
        need confirmation from | needs confirmation from | need a signature from | need help from | needs help from |
        need access from | can t start until | can t start before | can t start without | cannot start without | can t
        proceed without | can t proceed until | can t continue until | can t do it until | can t do this until | can t
        do it without | can t do this without | in the queue at | tied up with | tied up at | sitting with | sat with |
        hoping to hear from | missing input from | missing info from | missing feedback from | hangs on | hung up on |
        bottlenecked by | bottlenecked on | delayed by | delayed because of | delayed due to | held back by | at the
        mercy of | back with | in the inbox of | in limbo until | w8n for""",
    cancelled="""forget the | bin it | bin that | bin this | can bin | ditched | can ditch | axed | cancelled |
        canceled | cancel | dropped | drop | no longer needed | not needed | not needed anymore | not needed any more |
        isn t needed anymore | isnt needed anymore | isn t needed any more | isn t needed | no longer necessary | not
        necessary | not necessary anymore | not necessary any more | no longer relevant | not relevant anymore | not
        relevant any more | not relevant | isn t relevant anymore | obsolete | can be dropped | can go | scrapped |
        abandoned | can be removed | can be deleted | delete | remove | can be cancelled | no longer required | not
        required anymore | not required | superseded | won t do | wont do | will not do | not applicable | not
        applicable anymore | no longer applicable | n a | irrelevant | called off | won t be needed | no need anymore |
        no need any more | off the table | can be scrapped | moot | may be dropped | scrap | kill | scrapped it | don t
        need | don t need it anymore | we don t need it | dont need | do not need | don t need anymore | doesn t need
        to be done | no longer need | we no longer need | doesn t have to be done | pulled the plug on | pulled the
        plug | killed | was killed | binned | off for good | forget about | shelved | canned | nixed | kiboshed |
        withdrawn | null and void | annulled | discontinued | written off | dead and buried | is dead | fell through |
        fallen through | has fallen through | fell by the wayside | fallen by the wayside | overtaken by events |
        overtaken by the facts | surplus to requirements | no longer a thing | not a thing anymore | not a thing any
        more | not happening anymore | not happening any more | no longer happening | not going to happen anymore | not
        going ahead | isn t going ahead | won t go ahead | not going ahead anymore | not going through | won t go
        through | no longer going ahead | decided against | decided against it | we decided against | we decided
        against it | no longer wanted | not wanted anymore | pointless | useless now | no point anymore | no point any
        more | no point now | no longer makes sense | doesn t make sense anymore | makes no sense anymore | no longer
        an option | off the cards | off the agenda | taken off the agenda | canned it | gave up on it | gave up on that
        | let it go | let s drop it | let s drop that | let s drop | let s scrap it | let s scrap | let s bin it | let
        s forget it | let s cancel | let s cancel it | let s kill it | you can drop | you can scrap | you can bin | you
        can delete | you can remove | you can cancel | you can forget | you may drop | you may delete | you may remove
        | you may cancel | can be forgotten | can be binned | can be axed | can be scratched | can be killed | may be
        removed | may be deleted | get rid of | get rid of it | chuck it | chuck it out | chuck that | toss it | ditch
        it | ditch that | ditch | axe it | bin these | scrub it | went out the window | out the window | down the drain
        | in the bin | for the bin | straight in the bin | no more need | no more need for | no need for it anymore |
        no need for this anymore | no need for that anymore | no need to do this anymore | no need to do it anymore |
        don t need this anymore | don t need that anymore | don t need it any more | we don t need this anymore | we
        don t need that anymore | nobody needs it anymore | nobody needs this anymore | nobody needs that anymore | no
        one needs it anymore | turned out not to be needed | turns out we don t need | turns out it isn t needed | not
        on anymore | the project is dead | a dead duck | dead duck | a dead letter | pulled from the plan | removed
        from scope | out of scope now | descoped | de scoped | taken out of scope | no longer in scope | no longer
        planned | not planned anymore | no longer applies | doesn t apply anymore | doesn t apply any more | vetoed |
        called it off | called that off | we called it off | can go in the bin | goes in the bin | isn t happening | is
        not happening | no point any longer | makes no sense any more""",
    reopened="""open it up again | open that again | open it again | put it back open | reopen | re open | reopened |
        open again | not done after all | isn t done after all | not finished after all | isn t finished after all |
        wasn t done after all | not really done after all | back open | not closed after all | put back open | should be
        open again | not complete after all | was closed by mistake | closed by mistake | unclose | put back on the list
        | put it back on the list | not fixed after all | isn t fixed after all | not resolved after all | not sorted
        after all | isn t sorted after all | isn t resolved after all | not solved after all | not ready after all | isn
        t ready after all | broken again | needs redoing | needs to be redone | has to be redone | must be redone | to
        be redone | back to square one | shouldn t have been closed | should not have been closed | closed by accident |
        was closed by accident | marked done by mistake | marked as done by mistake | ticked off by mistake | still
        broken | back on the table | has to be reopened | opened again | opened it again | un close | un complete |
        uncheck | untick | un tick | undone again""",
    not_mine="""not mine | isn t mine | is not mine | isnt mine | not my task | not my item | not for me | isn t for me
        | not my job | wrong person | not my responsibility | not my thing | not me | isn t me | that s not me |
        belongs to someone else | not assigned to me | you have the wrong person | not my action | nothing to do with
        me | not on my plate | never been mine | not the owner | not the right person | i m not responsible | not
        responsible for this | not responsible for that | none of these are mine | none of them are mine | nothing to
        do with this | not on my list | not part of my job | shouldn t be mine | shouldn t be on my list | why is this
        with me | never my task | was never mine | never assigned to me | never on my plate | not my department | not
        my area | not my field | not my problem | not my ticket | not my topic | not my call | not my turf | not my
        patch | above my pay grade | not my remit | outside my remit | not in my remit | out of my remit | outside my
        scope | not in my scope | not my scope | not mine to do | isn t my job | isn t my task | isn t my
        responsibility | isn t my department | ain t mine | ain t my job | that s someone else s | someone else s |
        somebody else s | someone else does that | somebody else does that | someone else does this | someone else
        handles that | i don t do this | i don t do that | i don t handle this | i don t handle that | i don t own this
        | i don t own that | i don t own it | got nothing to do with | have nothing to do with | nothing to do with us
        | wrong guy | wrong girl | wrong man | wrong woman | wrong addressee | wrong recipient | wrong team | wrong
        department | not meant for me | wasn t meant for me | isn t meant for me | i m not in charge of | not in charge
        of this | not in charge of that | no longer mine | i m no longer on this | no longer on that team | i left that
        team | i changed teams | i moved teams | not with me | isn t with me | doesn t belong to me | don t belong to
        me | wasn t me | never heard of it | never heard of this | never heard of that | not my project | not my client
        | not my customer | not my business | not my concern | not my circus | not my portfolio | not my file | not my
        dossier | not my case | not my duty | not my role | not one of mine | none of my business | not under my
        responsibility | not within my responsibility | not within my remit | falls outside my | off my plate""",
    my_part="""my part is done | my part done | my part is finished | my part is complete | my part finished | my part
        is ready | my part s done | my bit is done | my bit done | did my part | done my part | finished my part | done
        with my part | my share is done | my side is done | done on my side | done from my side | done on my end | done
        from my end | i did my part | i m done with my part | completed my part | done for my part | finished on my side
        | my piece is done | my end is done | mine is done for my part | my side s done | my section is done | my
        section is finished | my chapter is done | my contribution is done | my contribution is in | my input is in | my
        work on it is done | my work on this is done | as far as i m concerned it s done | as far as i am concerned it s
        done | for me it s done""",
    share="""my part | my parts | my bit | my share | my end | my piece | on my side | from my side | on my end |
        from my end | on my part | for my part | my part of | my half""",
    snooze="""snooze | snooze it | ask me again | ask again | remind me | remind me again | remind me of | remind me
        about | ask me about | ask me later | get back to me | come back to me | not now ask me | ping me | ping me
        again | check back | postpone | postponed | postponed until | defer | push | pushed to | moved to | move to |
        check again | come back to this | ask me | nudge me | delay | delayed until | postponed to | park | send me a
        reminder | reminder | ping me about | check back with me | ask me about them | ask me about it | ping us | poke
        me | poke me about | hold until | hold it until | leave it until | leave it till | check in again | circle back
        | circle back on | follow up with me | try me again | try again | prod me | buzz me | chase me | chase me again
        | chase me on | bring this up again | bring it up again | raise it again | revisit | revisit it | revisit this |
        revisit on | remind us | wake me up | wake me | alert me | let me know again | come back on | come back in |
        talk to me again | write me again | message me again""",
    away="""on leave | on holiday | on holidays | on vacation | out of office | out of the office | ooo | oof | away |
        off | on pto | pto | on sick leave | sick leave | sick | on parental leave | on maternity leave | absent | not
        in | not available | unavailable | out | not in the office | off sick | off work | out sick | on annual leave |
        annual leave | on jury duty | at a conference | travelling | traveling | on the road | on a business trip | on a
        trip | abroad | in hospital | home sick | unwell | under the weather | on paternity leave | paternity leave | on
        sabbatical | sabbatical | on my honeymoon | on bereavement leave | on compassionate leave | signed off sick | on
        strike | not working | on unpaid leave | on study leave | on furlough | time off | on time off | taking time off
        | have time off | taking the week off | have the week off | day off | have a day off | have the day off | got
        the day off | taking a day off | out on leave | on a course | at a trade fair | on a long weekend | on family
        leave | on care leave""",
    fine="ok | okay | oke | good | all good | fine | in order",
    seen="""looks good | looks fine | looks ok | sounds fine | sounds ok | thanks | thank you | thx | tx | ty |
        noted | got it | received | seen | will do | understood | roger |
        cheers | many thanks | thanks a lot | thank you very much | thanks for the reminder | thanks for reminding me |
        clear | copy that | sure | great | perfect | super | cool | nice | acknowledged | k | kk | okidoki | okie | on
        my radar | good to know | read | alright | all right | righto | right you are | ack | much appreciated |
        appreciated | appreciate it | appreciate the reminder | loud and clear | wilco | message received | fair enough
        | sounds good | sounds great | okey dokey | okie dokie | okey doke | sweet | awesome | lovely | wonderful |
        excellent | neat | duly noted | thanks a million | thanks a bunch | thanks heaps | thank u | thanx | thnx | thks
        | tks | tyvm | thanks for the nudge | thanks for chasing | thanks for letting me know | thanks for the ping |
        thanks for checking | thanks for asking | makes sense | good to hear | aye aye | fab | fantastic | top notch |
        leave it with me | consider me reminded | gotcha | brilliant""",
    negation="""not | isn t | isnt | aren t | arent | hasn t | hasnt | haven t | havent | didn t | didnt | don t
        | dont | doesn t | doesnt | wasn t | wasnt | weren t | won t | wont | can t | cant | cannot | couldn t |
        couldnt | never | not yet | nothing | none | neither | nor | nowhere | unfinished | incomplete | without
        | still open | still to do | still to be | far from | anything but | unable | ain t | aint | undelivered
        | unsolved | forgot | forgotten | failed | failing | fails | false | wrong | no longer | refuse | no |
        hardly | barely | scarcely | lacking | missing | unresolved | nope | nah | zero | minus | less than |
        stopped being | isnt yet | nt | no update | no updates | no change | no changes yet | nothing new |
        nothing to report | no progress | no progress yet | same as before | didn t get to it | haven t gotten
        to it | haven t gotten around to it | not had time | haven t had time | haven t had a chance | haven t
        looked at it | haven t started | hasn t started | ran out of time | slipped my mind | behind on this |
        no idea | not sure yet | don t know yet | tbd""",
    no="no | nope | nah | negative",
    almost="""almost | nearly | half | partly | partially | partial | mostly | not quite | not entirely | not completely
        | not fully | part of | a part of | some of | most of | close to | close to being | practically | virtually | as
        good as | so far | for the most part | more or less | some | most | bits | first part | first half | draft | on
        track | on schedule | on its way | sort of | kind of | semi | quasi | basically | roughly | about to be | only |
        only the | just the | just missing | first version | pretty much | ready for | ready to | ready when | ready for
        review | done for now | on the way | up to | percent | pct | at least | again to be | a first | so far so good |
        to be | halfs | just about | nigh on | well nigh | nearing | close but | loose ends | a few loose ends
        | in large part | largely | three quarters | two thirds | one third | a third | a quarter | in draft | draft
        version | preliminary | provisional | provisionally | tentatively | tentative | first pass | rough version |
        awaiting final | still need to | apart from one | half of it | the first half | second half | the second half |
        one more | just one more | a bit more | in part | to some extent""",
    future="""will | ll | i ll | it ll | ill be | itll | going to | gonna | about to | tomorrow | soon | later | shortly
        | tonight | next week | next month | next sprint | this week | by tomorrow | by then | by the end | by end | by
        eod | eod | eow | by tonight | in a minute | in a bit | in an hour | later today | by noon | by lunch | plan |
        planned | planning | plans | expect | expected | expecting | aim | aiming | intend | scheduled | eta | asap |
        due | upcoming | hoping | want | wants | wanted | try | trying | before | until | by | in the future | someday |
        eventually | would | shall | this afternoon | this evening | today still | still today | tmrw | tmr | tomorow |
        tommorow | 2moro | promise | promised | in time | on time | by the time | for monday | for friday | target |
        deadline | estimated | the moment | be | being | follows in | still to follow | down the line | down the road |
        any minute now | any moment now | any day now | at some point | one of these days | first thing tomorrow | next
        up | up next | on my list for | on the agenda for | on the cards for | pencilled in | pencilled in for | slated
        for | slated | lined up | lined up for | in the diary for | bound to | next thing | end of day | end of the day
        | cob | close of business | in a few days | in a few hours | in a few minutes | momentarily | presently |
        forthcoming | imminent | imminently | on the horizon | give me an hour | give me a minute | give me five | gunna
        | imma | i mean to | working towards""",
    condition="""if | once | when | whenever | unless | as soon as | in case | provided | assuming | whether | depending
        on whether | until then | only if | only when | till | while | after which | subject to | suppose | supposing |
        given that | after | so long as | as long as | on condition that | on the condition that | providing | in the
        event | contingent upon | the day that | the second that | the day we""",
    wish="""should | should be | must | must be | need | needs | needs to | need to | needs to be | have to | has to |
        had to | got to | gotta | to do | to be done | todo | get it | get this | get that | get them | let s | lets |
        make sure | wish | hope | hopefully | want it | want this | might be | ought | let me know | remind you | tell
        me | let us | might | can i | still needs | supposed to | supposed | required to be | be sure | ensure | it s
        time | asked to | asks to | want to | wants to | like to | d like | waiting to be | about time | better be |
        please get | please make | please have | please finish | please complete | getting | get | gets | i d love | had
        better | is to be | are to be | remains to be | yet to be | has yet to be | have yet to be | don t forget to |
        remember to | remind to""",
    doubt="""i forget | i always forget | i keep forgetting | i think | think | thought | i guess | guess | i believe |
        believe | maybe | perhaps | probably | possibly | says | said | say | told | tells | claims | claimed |
        according to | apparently | seems | seem | seemed | looks like | sounds like | supposedly | allegedly | i
        assume | assume | not sure | unsure | i doubt | doubt | heard | reportedly | he is | she is | he s | she s |
        they are | they re | he has | she has | they have | he | she | they | him | her | them | wonder | wondering |
        or | pretend | pretends | normally | in theory | theoretically | presumably | likely | unlikely | mentioned |
        wrote | writes | asks | asked | thinks | same as | as if | might have | who | ask | confirm | confirms | check
        | checking | verify | imagine | read that | reported | i hear | either | of them | left | could | i reckon |
        reckon | i suspect | suspect | rumour has it | word is | afaik | iirc | iinm | imo | tbc | to be confirmed | as
        far as i know | ought to be | in principle | on paper | not 100 sure | dunno | i dunno | unclear | so called""",
    question="""is it | is this | is that | are they | are these | are those | did you | did we | did they | did i
        | did anyone | do you | do we | do i | does it | does | have you | have we | have they | has it | has
        anyone | has someone | can you | can we | can it | can this | could you | would you | will you | what |
        why | how | where | which | whose | when will | what about | how about | any news | any update | any idea
        | has he | has she | was it | was this | should i | shall i | isn t it | am i | are you | are we | would
        it | status of""",
    asking_verbs="is | are | was | were | has",
    it="it | that | this | these | those | mine | its | thats",
    everything="""all | everything | all of them | all of it | all items | all tasks | all of these | the lot | all
        my tasks | all my items | all points | all of those | them all | whole list | the whole list | every item |
        every task | all mine | all of mine | all five | all four | all of em | the whole lot | everything on my list |
        every one | every single one""",
    both="both | both of them | the two of them | the two | both items | both tasks | both points",
    three="all three | all three of them | the three | the three of them",
    rest="""the rest | rest | the others | others | the other ones | everything else | all others | all the rest | all
        the others | the other two | the other three | the other four | the other one | the remaining ones | the
        remaining two | the remaining three | the two others""",
    excluding="""except | besides | bar | other than | except for | apart from | excluding | excl | with the exception
        of | save for | all except | not including | aside from | bar the""",
    contrast="but | however | though | although | whereas | except that",
    joining="and | adn | nad | also and | as well as | n",
    too="too | also | as well | same | likewise | idem | ditto | same for | same here",
    through="to | through | thru | till | until | up to",
    counted="""number | numbers | nr | no | num | item | items | task | tasks | point | points | action | actions
        | numero | position""",
    ordinals="first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth",
    cardinals="one | two | three | four | five | six | seven | eight | nine | ten",
    last="last one | the last one | last item | last task | last point | the last | last | the last ones | last ones",
    nearly="almost | nearly | practically | virtually | as good as | pretty much",
    affirming="is | are | yes | does | was | has",
    verbs="r | is | are | was | were | has been | have been | has | have | had | ve | s | been | got | gets",
    padding="""the whole team | the entire team | like i said | as i said | i already said | i already told you | as
        said before | as mentioned | as i told you | i said so already | just so you know | so you know | for your
        information | for your info | heads up | the | with | yet | a | an | i | we | my | our | on | of | for | about
        | regarding | re | as | in | now | already | just | finally | hi | hello | hey | dear | good morning | good
        afternoon | team | all right | please | pls | plz | thanks in advance | well | so | btw | by the way | fyi |
        update | quick update | status | yes | yep | yeah | yup | indeed | sorry | mark | marked | set | put | as well
        | really | completely | fully | totally | entirely | 100 | yesterday | this morning | last week | last night |
        last friday | last monday | last month | today | earlier | earlier today | earlier this week | a while ago |
        long ago | an hour ago | is all | thats all | that s all | that is all | one | ones | thing | stuff | bot |
        guys | folks | everyone | kind regards | regards | best regards | best | greetings | br | x | xx | luckily |
        good news | happy to say | happy to report | glad to say | can you note that | note that | for me | o k | oh |
        ah | hm | lol | too late | successfully | meanwhile | in the meantime | as of today | as of now | since
        yesterday | since monday | since last week | the status is | status is | i am | i m | im | we re | we are |
        hereby | hurray | hooray | yay | woohoo | phew | mate | man | sir | is now | for you | for all | me | am | it s
        all | again | once more | yesterday evening | yesterday morning | yesterday afternoon | yesterday night | by me
        | by myself | by us | still | last week already | on monday last week | earlier this morning | a moment ago |
        just this morning | w | anymore | any more | after all | moving on | next | from | starting | inclusive |
        included | by now | um | uh | erm | quickly | actually | concerning | as for | over | there | hence | thus |
        therefore | that one | this one | everything about | i can confirm that | i confirm that | i hereby confirm
        that | i hereby confirm | happy to confirm that | happy to confirm | can confirm that | i can confirm | this is
        to confirm that | as promised | as agreed | as discussed | here | one of them | one of those | one of these |
        one of the two | one of my tasks | tbh | ngl | imo | last nite | yday | before lunch | after lunch | over lunch
        | myself | back in | forgot to say | forgot to mention | i forgot to say | i forgot to mention | ages ago |
        weeks ago | a while back | ages back""",
    harmless="""no problem | no problems | no issues | no issue | without issues | without problems | no worries | no
        comments | no remarks | nothing else | nothing more | nothing to add | no further action | no further actions |
        no need to follow up | no stress | no questions | no changes | not a problem | no need to ask again | don t ask
        again | don t worry | sorry for the delay | no further steps | nothing left | nothing left to do | no longer an
        issue | without any issues | without any problem | no action needed | have a nice weekend | nice weekend | have
        a good weekend | enjoy your weekend | have a nice day | good weekend | have a good one | no rush | sign off |
        sign offs | no probs | no prob | no biggie | no drama | no hard feelings | nothing further | no complaints | no
        sweat | no hassle | no hiccups | no further questions | no further comments | that will be all""",
    today="today | this week",
    back="""back | back in the office | back at work | back at the office | returning | be back | i return | i m back
        in | im back in | we re back in | i am back in""",
    ability="can | may | could be | may be | can be",
    orders="""can bin | close | tick | tick off | close off | check off | cancel | drop | delete | remove | scrap |
        abandon | closed | cancelled | canceled | dropped | deleted | removed | scrapped | reopen | cross off | crossed
        off | take off""",
    ending="until | till | til | to | through | thru | up to | untill",
    passed="""passed on | passed it on | passed along | passed to | forwarded | forwarded it | fwd | handed over |
        handed it over | handed off | handed it to | sent on | sent it on | sent along | sent over | mailed to |
        emailed to | sent to | gave it to | given to | gave to | escalated | escalated to | raised with | raised it
        with | delegated | delegated to | relayed | asked for it | asked for a quote | asked for feedback | sent for
        review | sent for approval | sent for signature | submitted for approval | submitted for review | out for
        review | out for signature | under review | in review | in testing | with the client for review | can go to |
        could go to | should go to | may go to""",
    shift="""move | push | shift | postpone | postponed | postponed to | postponed until | reschedule | rescheduled |
        rescheduled to | delay | delayed until | delayed to | defer | deferred to | pushed | pushed to | pushed back |
        pushed back to | push back | moved | moved to | move to | shifted to | slipped to | slips to | extend | extended
        to | extended until | put off | put off until | put back to | bump | bumped to | bring forward | brought forward
        to | knock back to""",
    silence="""nothing from the | still nothing from | not a word from | no answer | no answer yet | no reply | no
        reply yet | no response | no response yet | no news | no news
        yet | no feedback | no feedback yet | no word | no word yet | nothing back | not answered | hasn t answered |
        haven t answered | hasn t replied | haven t replied | hasn t responded | haven t responded | hasn t come back |
        haven t come back | hasn t got back | haven t got back | didn t answer | didn t reply | didn t respond | don t
        answer | don t reply | doesn t answer | doesn t reply | doesn t respond | not answering | not replying | not
        responding | isn t answering | isn t replying | isn t responding | aren t answering | aren t responding | haven
        t heard | haven t heard back | haven t heard from | haven t received | haven t gotten | hasn t sent | haven t
        sent | hasn t delivered | haven t delivered | hasn t given | not heard back | radio silence | went quiet | gone
        quiet | ghosting me | unreachable | can t reach | cannot reach | chasing | am chasing | still chasing | still
        need approval | need approval from | needs approval from | need sign off from | needs sign off from | need a
        decision from | needs a decision | needs a signature | won t approve | refuses to | ball is in | ball is with |
        ball s in | is now with | sits with | stuck in | held up in | no access | no budget | no joy from | crickets |
        left on read | not picking up | doesn t pick up | won t pick up | keeps going to voicemail | goes to voicemail |
        only voicemail | hasn t called back | haven t called back | won t call back | hasn t confirmed | haven t
        confirmed | hasn t signed | haven t signed | hasn t approved | haven t approved | hasn t paid | haven t paid |
        hasn t returned | haven t returned | hasn t come back to me | didn t get back to me | never got back to me |
        never answered | never replied | never responded | not getting back to me | isn t getting back to me |
        stonewalling | unresponsive | ignoring me | keeps ignoring | is ignoring | no sign of life | no sign of | no
        approval | no approval yet | no sign off yet | no signature yet | no decision | no decision yet | not had an
        answer | not had a reply | not had any news | still no sign | hasn t got back to me | haven t got back to me |
        hasn t provided | haven t provided | hasn t decided | haven t decided | has to sign first | has to approve first
        | must approve first | needs to sign first | needs to approve first | didn t show up | never showed up | nobody
        answers | no one answers | nobody replies | no one replies | dragging their feet | dragging its feet | sitting
        on it | is sitting on it | are sitting on it""",
    takes="""takes over | takes this over | takes it over | takes that over | takes this | takes it | takes that | takes
        care of it | takes care of this | takes care of | will take | will take over | will take this | will take it |
        will do it | will do this | will do that | will handle it | will handle this | will handle | does it | does this
        | does that | is doing it | is doing this | is doing | is handling it | is handling this | is handling | is
        taking care of it | is taking care of | is taking over | is taking it over | is taking this over | is taking it
        | is taking this | has taken over | has taken it over | took over | took it over | took this over | took it |
        picked it up | picked this up | picks it up | picks this up | is picking it up | has it | has this | has this
        one | has that one | has it now | owns it | owns this | owns that | is the owner | is responsible | is on it |
        is working on it | is working on this | is looking into it | is looking into this | is looking after it |
        handles it | handles this | handles that | can do it | can take it | can take this | should have it | should
        take it | should do it | is dealing with it | is dealing with this | deals with it | deals with this | deals
        with that | got it now | does that now | is in charge | is leading this | leads this | has got this | has got it
        | got this | got this one | is all over it | will be doing this | will be doing it | will be handling it | will
        be handling this | will deal with it | will deal with this | looks after this | looks after it | looks after
        that | will sort it | will sort this | will sort it out | is sorting it | is sorting this | sorts it | sorts
        this | runs this | runs that | runs it | is running this | is running it | is running with it | runs with it |
        will run with it | steps in | is stepping in | stepped in | will step in | jumps in | jumped in | will pick it
        up | will pick this up | picks that up | took that on | took this on | has taken this on | has taken it on |
        took that one | has volunteered | volunteered | volunteers | is in the lead | has the lead | leads that | covers
        this | covers it | covers that | is covering this | is covering it | will cover it | will cover this | stands in
        | is standing in | fills in | is filling in | inherited this | inherited it""",
    belongs="""belongs to | is for | that s for | thats for | it s for | its for | is one for | that one is for | one
        for | this is for | should go to | goes to | should be with | should be | was assigned to | is assigned to |
        give it to | give this to | give that to | assign it to | assign this to | pass it to | pass this to | hand it
        to | that s | thats | it s | its | better suited to | falls under | that would be | that ll be | under | try |
        passed the baton to | handed it to | over to | is with | pass that to | pass that on to | pass it on to | pass
        this on to | hand this to | hand that to | reassign to | reassign it to | reassign this to | reassign that to |
        transfer to | transfer it to | transfer this to | delegate to | delegate it to | delegate this to | forward it
        to | forward this to | forward to | route to | route it to | direct this to | direct it to | send it to | send
        this to | should have gone to | was meant for | is meant for | meant for | intended for | is intended for | that
        was for | this was for | more for | is more for | rather for | is rather for | more something for | in the hands
        of | in hands of | this is with | falls to | falls on""",
    consults="""ask | please ask | check with | please check with | talk to | speak to | you should ask | best
        ask | see with | contact | ping | refer to | you want | you need | on the desk of | sits on | is on |
        lies on | is at | is sitting with | desk of | with""",
    deadline="""due | due on | due by | now due | is due | deadline | the deadline | deadline is | new deadline | the
        new deadline | new date | the new date | due date | new due date | target date | target is now | date is now |
        is now for | extension until | extension to | have until | has until | we have until | i have until | got until
        | gave me until | gave us until | needs to be ready by | needs to be in by | has to be ready by | has to be in
        by | must be ready by | must be in by | should be ready by | should be in by | to be delivered by | to be ready
        by | wanted by | required by | needed by | needed for | they want it by | they need it by | we need it by | i
        need it by | extra time until | more time until | given until | was given until | were given until | cut off |
        cut off date | cutoff | cutoff is | closing date | closing date is | submission date | delivery date | delivery
        is | end date | end date is""",
    bounds="by | until | till | before | no later than | not later than | not before | not until | for | til",
    dated="on | at | from | to | as of",
    later="""later | not now | some other time | another time | not today | not right now | not a good moment | bad time
        | bad moment | busy now | i m in a meeting | in a meeting | in a call | in meetings | driving | no time now | no
        time today | no time right now | ask me later | ask later | ask again later | come back later | try later | try
        me later | remind me later | ping me later | later today | maybe later | not at the moment | swamped | can t now
        | cant now | snooze | not just now | another day | some other day | another moment | not a good time | in the
        middle of something | tied up right now | tied up at the moment | busy right now | busy at the moment | too busy
        | too busy now | too busy today | too busy right now | on the phone | on a call | on a train | on the train | in
        the car | on the move | at lunch  | with a customer | with a client | in class | in court | in
        surgery | rain check | catch me later | get back to you | i ll get back to you | get back to you later | let me
        get back to you | bear with me | one sec | one moment | give me a moment | give me a sec | brb | bbl | ttyl |
        afk | hold that thought | snowed under | up to my ears | up to my eyes | up to my eyeballs | rushed off my feet
        | hectic day | crazy day | mad day""",
    affirms="""yes | yep | yeah | yup | sure | ok yes | yes please | indeed | correct | right | exactly | please do | go
        ahead | confirmed | y | affirmative | that s right | thats right | that one | of course | absolutely |
        definitely | aye | yessir | yes sir | yes it is | yes they are | that is right | that s it | that s correct |
        thats correct | that is correct | that s the one | thats the one | that s them | precisely | spot on | bang on |
        quite right | quite so | you got it | you bet | yea | ya | yas | yessss | totally | by all means | naturally |
        certainly | indeed it is | please go ahead | do it | do that | do so | go for it | make it so | ok do it | ok go
        ahead | agreed | 100 percent | confirm | i confirm | right on""",
    generic="""meeting | call | report | review | update | updates | plan | planning | session | sessions |
        document | documents | doc | list | mail | email | presentation | slides | deck | project | task | work
        | status | follow | up | team | process | request | change | system | data | note | notes | file | files
        | draft | version | check | item | action | agenda | new | account | question | proposal | template |
        overview | access""",
    empty="""the | a | an | one | ones | thing | task | item | point | action | for | of | with | on | to | about |
        regarding | my | our | that | this | it | and | from | in | by | part | stuff | these | those | s | at | as |
        is | are | was | some | then | yeah | please | ticket""",
    joking="""great work | top job | great job done | brilliantly done | beautifully done | superbly done | neatly done
        | well done | nicely done | good job done | job well done | easier said than done | done for today | done for
        the day | done for the week | done here | done with this bot | done with you | done with this | done with it all
        | so done | so done with | i m done with this bot | i m done talking | consider it done | what s done is done |
        no can do | let s call it done | not by a long shot | over my dead body | when hell freezes over | easier said
        than finished | done my head in | am i done | are we done here | are you done | done talking | done working for
        today | i m finished with you | done and gone home | as if it were done | said and done | when all is said and
        done | never gonna happen | pigs might fly | when pigs fly | yeah right | i wish it was done | if only it was
        done""",
    mail_labels="from | sent | to | cc | subject | date",
    wrote="wrote",
    original="original message | forwarded message | begin forwarded message | original appointment",
    sent_from="sent from my | sent from | get outlook for | sent via | sent with",
    signs_off="""kind regards | best regards | regards | warm regards | many thanks and regards | best wishes |
        sincerely | yours sincerely | cheers | best | br | kr | rgds | with kind regards""",
    interjections="lol | haha",
    abbreviated="no | nr | nrs | num | nos",
    contracted="nt",
    ordinal_ends="st | nd | rd | th",
    around="",
    excluding_all="",
    out_of="of | of the | out of",
    receiver="to | via | by",
    denies_with="",
    silent_not="",
    snoozes_alone="snooze",
    conveyed="""given | sent | sent it | sent out | mailed | mailed it | emailed | delivered | handed in | submitted |
        shipped | passed on | forwarded""",
    instead_of="instead of | in place of | rather than | and not",
    corrects="""i meant | i mean | meant | make that | should be | should have been | typo | wrong number | wrong
        one | wrong task | no wait | wait no | wait | not that one | scratch that | correction | instead | my mistake |
        my bad | mistake | that was wrong | i was wrong | misread | mistyped | i mixed it up | i mixed them up | not
        that | strike that | false alarm | i ment | ment | i misspoke | wrong way round | hold on | nvm | never mind |
        jk | just kidding | spoke too soon | i spoke too soon | that was about""",
    takes_back="""scrap that | forget that | ignore that | not after all | actually not | on second thought | on
        second thoughts | take that back | i take that back | not quite""",
    reconsiders="actually | well | although | though | wait actually | hm | hmm | or rather | that said",
    excuses="""sorry | oops | whoops | oh | ah | hmm | actually | no | er | uh | ehm | argh | damn | aha | ouch | eh |
        hm | well | wait | nah | nope | o | so | shit | o shit | oh shit | fuck | crap | ugh | d oh""",
    none="""none | none of them | none of those | neither | no one | not one | nothing | no task | another one |
        something else | none of the above""",
    greets="hi | hello | hey | dear | good morning | good afternoon | good evening | morning | afternoon",
    outstanding="""approval | sign off | signoff | signature | signatures | delivery | confirmation | validation |
        go live | answer | feedback | reply | payment | review | release | shipment | installation | rollout |
        publication | invoice | results | result | decision | agreement | green light""",
    corrects_behind="""i mean | i meant | i ment | meant | rather | it was | it is | sorry | was meant | was what i
        meant""",
    does="""does | is doing | takes | took | takes over | took over | has taken over | is taking over | handles | is
        handling | picks up | picked up | is picking up | will do | will take | will take over | will handle | runs |
        leads | is leading | inherited | inherits | volunteered for | looks after | should have | should take | should
        do | can do | can take | deals with | is dealing with | is taking | agreed to take | agreed to do | taken over |
        is on | is on to | is busy with | works on | is working on | will be doing | will be handling | is looking after
        | covers | is covering | will cover | owns | manages | oversees | supervises | coordinates | organizes |
        arranges | sorts | is sorting | will sort | fixes | is fixing | will fix | drafts | writes | is writing | will
        write | has picked up | will pick up | has taken on | steps in for | stepped in for | stands in for | fills in
        for | will lead | is running | will run | is driving | drives | chases | is chasing | will chase""",
    hands="""went to | goes to | go to | handed | handed over | handed over to | handed to | gave | gave to | given to
        | transferred | transferred to | moved over to | reassigned to | assigned to | are with | belong to | belongs
        to | are for | is for | over to | is now for | should be for | should be with | is one for | passed on to |
        passed to | passed it to | moved to the list of | relocated to | has gone to | have gone to | was delegated to
        | is now with | moved across to | left to | can go to | could go to | should go to | may go to | can be given
        to""",
    possessed="""job | task | thing | one | baby | responsibility | domain | work | now | project | role | remit | duty
        | area | department | ticket | file | case | topic | piece | part | call | turf | problem | action""",
    passed_over="now | will | also | who | that | is | then | instead | already | kindly | from",
    past="was | were | had | did | held | took place | happened | came | met | went | ran | has been | have been",
    pronouns="""he | she | they | him | her | them | he is | she is | he s | she s | they are | they re | he has |
        she has | they have | who""",
    agents="by",
    since="since",
    ago="ago",
    beside="at | in | between | during | since | together with | along with | under | inside | within | on | with",
    lasts="for | another",
    ahead="in",
    gone="last | past | this past",
    moves_to="to | over to",
    inverts="",
    dictated="full stop | period",
    dictated_commas="comma",
    only="only | just | only the | just the",
    so_far="so far | up to now | as of now | for now | at the moment",
    coming="follows | follow | to follow | is coming | are coming | comes later | on its way | expected | outstanding",
    without="without",
    announcers="i | we | this is | just | hereby | happy | pleased | glad | to",
    tells="say | tell | inform | report | confirm | know | advise | announce | notify | update | share",
    along="""am | m | is | are | re | can | would | d | like | want | wanted | to | let | you | all | hereby |
        writing | just | happy | pleased | glad | able | everyone | the | team | and | briefly | be | please |
        also""",
    that="that",
    styled="mr | mrs | ms | dr | prof",
    gives_to="give | hand | pass | assign | make | push | move | delegate | reassign",
    auxiliaries="",
    infinitives="",
    tags="eh | innit",
    hence="so | hence | therefore",
    rather="rather | instead | please | should | better | have | let | do | for",
    gives_away="give | hand | pass | assign | reassign | transfer | delegate | leave",
    has="has",
    perfect="i | we | ive | weve",
    participles="ed | sent | did | done | went | wrap | paid | put",
    subjects="",
    first="first | still | before",
    myself="i | im | ive | we",
    passive="be | been",
    needs="need | needs | require | requires",
    sources="from",
    deeds=r"\w{4,}ed",
    arrives="arrives | arrive | arriving | comes in | gets here | delivered on | being delivered",
    genitives="of | from",
    forgets="forget",
    because="because | cos | cuz",
    articles="the | my | our",
    plurals="s",
)
