"""English."""

from domain.command.languages.table import Language

ENGLISH = Language(
    what="what | which | what s | whats | what is | what are | wat | what has | what have",
    who="who | who s | whos | who is | who are | whom | for whom",
    whose="whose | whose is",
    when="""when | when s | by when | what date | what day | which day | until when | how long do i have | how much time
        | how long have i got | whens | till when""",
    why="""why | how come | what for | why is | why am | why do | why did | y | why does | why has | why have | why did
        i get""",
    where="where | where s | how far | how s | hows | how is | how are | how goes | how does | how do",
    how_many="how many | how much | count | number of | how often",
    polite="""please | pls | plz | can | could | can you | could you | can i | could i | would you | i d like | i
        want | i need | i would like | let me | do we | did we | does it | is it | are we | do i | have i | is there
        | are there | is that | is this | the | a | an | of | for | on | in | at | with | to | about | it | that |
        this | these | those | still | now | currently | right now | again | hey | hi | hello | bot | just | me
        please | ok | so | and | then | actually | anything | something | some | any | all | there | here | we | you
        | have | has to | need to | should | be | been | is | are | am | was | do | does | did | will | next | quick
        | question | tell me | tell | give me | know | thanks | thank you | exactly | again please | go | going |
        get | got | please tell me | remind me | can we | could we | may i | may we | would it be possible | is it
        possible | instead | realistically | fyi | date | the date | say | let s | that one | needs to | im | i m |
        iam | gotta | quite | really | yet | already | today s | number | nr | like | u | can u | could u | r | ur |
        abt | my replies | my answers | what i type | what i write | what i say | any of | either | else | somebody
        else | someone else | anyhow | anyway | maybe | kindly | my last answer | my last reply | last answer | last
        reply | last change | my last one | still need | over | back | or | only | rather | don t get | dont | i d
        rather | id rather | shh | psst | would | getting | receiving | receive | keep | keep getting | at the
        moment | right at the moment | for the moment | at present | along | whats | gonna | though | tho | buddy |
        mate | folks | please please | word | from the""",
    show="""show | show me | list | display | give me | open up | pull up | get me | let me see | can i see | print |
        overview | overview of | summary of | summarise | summarize | details | details of | details on | detail | more
        on | more about | expand | gimme | tell me more | tell me more about | tell me about | more details on | fetch |
        pull up my | bring up | let s see""",
    stand="""status | status of | status on | status for | status update | state of | state of play | where do we
        stand | where are we | where do we stand on | where are we with | how far are we | how are we doing | any
        news | any update | any updates | any news on | any update on | news on | news | update on | updates on |
        update | progress | progress on | what s happening | whats happening | what s new | whats new | latest |
        latest on | how is it going | what about | how about | what s up with | whats up with | anything new on |
        any progress | any movement on | any movement | any developments on | how does it look with | what s the
        story with | what s the situation with | how are things with | how are we on | how are we with | where are
        we on | where do things stand with | something new on | anything new about | anything new with | any word on
        | word on | anything on | anything new | anything to report on""",
    opened="""open | still open | left | left to do | remaining | outstanding | pending | unfinished | to do | todo |
        todos | to dos | unresolved | on my plate | on my list | on the list | on my desk | have to do | need to do |
        must do | should do | supposed to do | still have to do | still need to do | should i do | do i have | have i
        got | are there for me | i still have | remains | got on his plate | on her plate | on his plate | on their
        plate | to finish | not finished | not done | have to get done | got to do | remain | do i still have | got
        left""",
    late="""late | overdue | past due | past deadline | behind | behind schedule | too late | expired | missed |
        missed deadlines | missed deadline | running late | beyond deadline | late items | gone past | behind with |
        slipping | slipped | forgotten | missing the deadline | past its date | overrun | what did i miss | did i
        miss | overshot | past its deadline | past its due date | running behind | lagging | lagging behind""",
    due="""due | deadline | deadlines | due date | the deadline | due by | expected | supposed to be done | needed by |
        need it | needed | have to be ready | be ready | be finished | finish by | to be delivered | due for | finished
        | needs to be finished | need to be finished | be done | coming up | comes up | upcoming | falls due | has to be
        done | have to be done | needs to be done | needs to be ready | has to be ready | have i got for | needs doing |
        to be done by | falls due on""",
    blocked="""blocked | waiting | waiting for | waiting on | stuck | on hold | blocking | holding up | stalled |
        blockers | blocker | impediments | waiting for somebody | waiting for someone | waiting for somebody else |
        waiting for someone else | waiting on somebody else | waiting on others | hanging | in the way | waits |
        waits on | waits for | wait on | wait for | holding us up | holding things up | in limbo | on ice | hung up
        | stuck at the moment | stuck somewhere | stuck right now | jammed | bottlenecks | bottleneck | waiting for
        what | hold up | the hold up | holding it up | held up by | hung up on | stopping | blocks | keeping""",
    decided="""decided | decide | agreed | agree | concluded | conclude | said | say | discussed | discuss | talk about
        | talked about | decisions | decision | outcome | outcome of | agreed on | mentioned | say about | said about |
        we agreed | was agreed | was said | was decided | settled | resolved | came out of""",
    decisions="decisions | decisions on | decisions about",
    resolved="""decide | decided | decision | agreed | agree | agreed on | resolved | settled | we agreed | was
        agreed | was decided""",
    agenda="""agenda | open from last time | agenda for the next meeting | agenda for next time | next agenda |
        the agenda""",
    agenda_text="agenda as text | agenda in text",
    about="""about | context | background | mean | means | meant | meaning | details | explain | more info | more
        information | info | information | describe | description | entail | involve | supposed to mean | this about |
        that about | is it about | exactly do | story behind | is it all about | involves | involved | entails | in it |
        is asked | asked of me | expected of me | in short""",
    source="""asked for | asked | requested | wants | wanted | assigned | assigned this | assigned it | came from | come
        from | comes from | from whom | from who | put me | gave me | gave this | created | added | came up with |
        raised | origin | source | which meeting | what meeting | where does this come from | where does it come from |
        where is this from | where s this from | where did this come from | who sent | who made | behind this | put this
        | put it | put that | put this on my list | put it on my list | put that on my list | put this here | thought of
        this | idea was this | added this | gave it to me | gave me this | landed this on me | signed me up""",
    answered="answered | replied | responded | reacted | got back | come back | confirmed | gave an update | updated",
    not_answered="""hasn t answered | hasn t replied | hasn t responded | haven t answered | haven t replied | haven t
        responded | not answered | not replied | not responded | didn t answer | didn t reply | didn t respond | hasn t
        reacted | silent | no answer | no reply | no response | not reacted | has not answered | has not replied | has
        not responded | have not answered | ignoring | ignored | still has to answer | still have to answer | still has
        to reply | still have to reply | still needs to answer | still needs to reply | yet to answer | yet to reply |
        hasn t said anything | haven t said anything | said nothing | not said anything | hasn t got back | quiet so far
        | gone quiet | went quiet | owes an answer | still owes an answer | still owes me an answer | owes a reply |
        never answered | never replied""",
    has="""has | owns | own | owner | owner of | responsible | responsible for | in charge | in charge of | is on |
        doing | does | handles | handling | working on | works on | assigned to | takes care of | taking care of |
        looks after | is doing | is handling | is responsible for | leads | lead | is working on | belongs to |
        covering | looking after | looked after by | got | picked up | picks up | taken on | took on | busy with |
        dealing with | deals with | handled by | with this | end up with me | ended up with me | end up with | end
        up on | did i get | have this | get this | getting this | took | runs | picked this up | in charge here | do
        i ask about | should i ask about | can i ask about | do i talk to about | do i contact about | do i contact
        for | to ask about | do i need for | knows about | knows more about | do i go to for""",
    sees="""sees | see | can see | reads | read | can read | have access | has access | visible | private | privacy |
        confidential | gets to see | is able to see | share this | shared with | tell others | others see | who gets
        this | is visible to | visible to | public | read along | reading along | looking at | do you do with what i
        type | do you do with what i write | do you do with my messages | do you keep of what i type""",
    bot="""you | are you | bot | this bot | follow up | a bot | a robot | a human | real person | who are you | what
        are you | who is this | who am i talking to | are you a bot | are you human | a real person | real | a
        machine | a person | an ai | ai | are you real | are you a person | r u a bot | r u | who the heck are you |
        who r u | what r u | who s this | whos this | are you a computer | what kind of thing are you""",
    abilities="""what can you actually do | can you actually do | actually do | can you do | what can you do | what
        do you do | how do you work | how does this work | how does it work | what can i say | what can i ask | what
        can i type | commands | which commands | what are my options | options | how to use | instructions | manual
        | what do you understand | what you can do | how this works | how it works | what you do | how you work |
        does this thing work | all you can do | what are you able to do | what are you for | i don t get how this
        works | i don t understand how this works | don t understand how this works | how do i use this | how do i
        use you | how should i use this | can i say to you | can i even say to you | can i tell you | can i type |
        how does this thing work | how does your thing work | can i type here | can i say here | can i do here | can
        i ask here | can i ask you | can i write here | all can i type | all can i do | can one type here | can i
        all type | should i type | should i say | are you good for | commands do you know""",
    me="i | me | my name | myself | with me | on me | for me | to me | mine | i have | do i | am i | i m",
    my="my | mine | my own | for me | with me | on me",
    tasks="""task | tasks | item | items | thing | things | point | points | action | actions | action items | list |
        stuff | work | assignments | assignment | todo list | to do list | ones | one | message | messages | job | jobs
        | part | this message | these messages""",
    others="""others | other people | the team | team | everyone | everybody | people | anyone | anybody |
        colleagues | my boss | my manager | somebody | someone | anyone else | my boss s | manager | boss | the
        others | my colleagues | teammates | whole team | the whole team | the rest of the team | in the team | in
        our team | our team | in the whole team | across the team | team wide | in the group | with us | among us |
        for the team | of the team | the others have""",
    most="urgent | most urgent | first | priority | important | most important | next",
    more="""show all | show everything | show more | more | see all | next page | show the rest | full list | whole list
        | the rest | rest | rest of the list | the rest of the list | the rest of it | remaining ones | what else""",
    give="""hand the reins | pass the baton | give | assign | reassign | hand | pass | transfer | allocate |
        delegate | move over | put | give it | give that | give this | assign it | assign this | reassign it | hand
        it | pass it | hand over | pass on | palm off | shove over | send over | pass along | hand off | shift over
        | put over | sling | bounce | push over | can go | could go | should go""",
    to="to | with | onto | on the list of | over to | along to | off to | across to | on to | over with",
    shift="""move | push | shift | postpone | reschedule | delay | defer | push back | set | put off | change | extend |
        bump | bring forward | make it | make that | change the date of | change the deadline of | set the deadline of |
        change the due date of | set deadline | change deadline | set due date | get until | bring | let s move | let s
        set | make the deadline | make the date | set that | bring the deadline forward | pushed | moved | slide |
        reschedule to | move out""",
    deadline="""due | deadline | deadline of | deadline for | due date | due date of | the deadline | new
        deadline | deadline is | due on | due by | target date""",
    by="by | to | until | till | before | on | for | at | is | =",
    remind="""remind me | remind me of | remind me about | remind | ping me | nudge me | ask me again | ask me | ask
        again | snooze | snooze it | wake me | alert me | come back to me | get back to me | check back | follow up
        with me | reminder | set a reminder | send me a reminder | set reminder | ask me about | ask about | ask me
        about them | ask me about it | poke me | poke me about | set me a reminder for | set a reminder for | set me
        a reminder""",
    add="""add | add a task | add task | new task | create a task | create task | note to self | add to my list
        | put on my list | new item | add item | add a todo | new to do | create""",
    note="""note | add note | note on | add a note | add a note to | comment | comment on | remark | write down
        | note for | add comment | add a comment to""",
    rename="rename | retitle | call | change the title of | change the name of",
    undo="""undo | undo that | undo it | undo this | revert | revert that | take that back | take it back | roll
        back | cancel that | cancel my last | reverse that | undo last | undo the last one | put it back | never
        mind that | nevermind that | oops undo | go back | take back | take that answer back | undo my last answer |
        scratch that | undo the last | rewind | undo my last change | undo the last change | reverse the last one |
        revert the last one | revert the last change | revert my last answer | go back one | roll it back | roll
        that back | reverse it | take it all back | unsay that | undo my last reply | take back my last answer |
        take this back | undo that last one | undo that one | undo my last one | undo the last thing | undo that
        last thing | undo that last change | take that last one back | take the last one back | take my last one
        back | take it back please | take that one back | reverse that last one | put that back | put it back how it
        was | put it back the way it was | undo what i just did | undo what i just said | undo my last message |
        forget that last one""",
    language="""language | set language | set language to | change language | change language to | switch to |
        switch language | switch language to | in which language | speak | talk | write | answer in | write in |
        talk in | speak in | use""",
    speak="in | to | speak | please in | into | from now on in | with me | to me | from now on",
    english="english | engels | anglais | englisch",
    dutch="dutch | flemish | nederlands | vlaams | néerlandais | flamand | niederländisch | flämisch",
    french="french | français | frans | französisch | francais",
    german="german | deutsch | duits | allemand",
    pause="""stop messaging me for | stop writing to me for | stop asking me for | stop messaging me until | pause |
        pause me | hold off | pause reminders | pause messages | quiet | be quiet | no messages | no reminders | do
        not disturb | don t disturb | mute until | silence until | mute for | silence for | leave me alone until |
        stop until | give me a break | mute till | pause till | quiet until | quiet till | silence till | leave me
        alone till | leave me be until | no messages until | no messages till | mute me until | mute me till | don t
        message me until | don t write to me until | while i m on holiday | while i am on holiday | while i m away |
        while i m on leave | when i m on holiday | during my holiday | during my holidays | while on holiday | no
        pings until | no pings till | hold the reminders until | hold reminders until | hold off until | hold fire
        until | don t bother me until | don t bother me till | don t ping me until | don t ping me till | don t
        disturb me until | don t disturb me till | no pinging until | leave me in peace until | radio silence until
        | stay quiet until | shush until | pause everything until | pause it until | mute everything until | leave
        me alone | let me be | leave me be | leave me in peace | give me some peace | give me some quiet | don t
        bother me | don t disturb me | don t ping me | don t message me | don t write to me | no pings | quiet
        please | not bother me | not to bother me | not message me | not write to me | not ping me | shut up | be
        silent | stay quiet | quiet down | stop""",
    stop="""stop | stop it | stop please | stop asking | stop asking me | stop messaging me | stop sending me
        messages | stop these messages | stop reminding me | stop writing to me | stop bothering me | stop bugging
        me | unsubscribe | opt out | mute | mute me | no more messages | no more reminders | leave me alone | remove
        me | remove me from this | take me off | take me off this | take me off this list | remove me from the list
        | turn off | shut up | go away | don t message me | don t write me | don t send me anything | no more of
        these | deactivate | don t write to me | don t contact me | don t text me | stop texting me | enough
        messages | enough of these messages | stop pinging me | stop nagging | stop nagging me | stop pestering me |
        stop the reminders | stop the messages | stop the pings | stop reminders | stop messages | quit messaging me
        | quit bugging me | quit nagging | cut it out | knock it off | sign me out | no pings | don t ping me | don
        t remind me | stop spamming me | no more pings""",
    resume="""resume | unpause | start again | unmute | continue messaging | turn on | turn back on | start
        reminders | reactivate | i m back | wake up | resubscribe | opt in | start messaging | start messaging me |
        start messaging me again | message me again | you can message me again | you can write to me again | you may
        write again | write to me again | im back unmute | im back | i am back | you can start again | start asking
        again | ask me again from now on | switch back on | back from leave | back from holiday | i m back from
        holiday | i m back from leave | you can ping me again | ping me again from now on | turn reminders back on |
        turn the reminders back on | turn messages back on | reminders back on | messages back on | unmute me |
        resume reminders | resume messages | start the reminders again | start reminding me again | switch reminders
        back on | switch the reminders back on | you may ping me again | back at work | carry on messaging | carry
        on with the reminders | you can remind me again | you may remind me again | remind me again from now on |
        back to reminding me | start pinging me again | start writing to me again | start messaging again | start
        writing again | pinging me again | messaging me again | message me again please | write to me again please |
        remind me again please | carry on | you can write again | you can message again | you can remind again | go
        back to messaging me | you re welcome to write again | i m available again | available again | you may start
        again | start up again | back in the office | i m back in the office | start reminding me again please""",
    settings="""settings | preferences | my settings | my preferences | options | configure | configuration | setup |
        when do you write | when do you message | when do you send | how often do you | my office hours | change
        settings | how you write | how often you write | how often you message""",
    help="""hi | hello | hey | good morning | good afternoon | yo | help | help me | what can i do here | how
        does this work | ?""",
    glossary="glossary | word list | terms",
    forget="forget | remove term | drop term",
    forget_me="""forget me | please forget me | forget about me | forget everything about me | forget my name |
        delete me | erase me | remove me | delete my data | erase my data | delete all my data | erase all my data |
        delete my personal data | erase my personal data""",
    export_me="""export me | export my data | export all my data | export my personal data | my data | my personal
        data | show my data | give me my data | send me my data | what do you know about me | what do you store
        about me | what do you keep about me | which data do you have about me""",
    handover="""handover | hand over | hand all over | hand over everything | give all | give everything |
        transfer all | transfer everything | reassign all | reassign everything | move all | pass all | assign
        all""",
    from_="from | of | all of | all | everything of | all tasks of | all from | tasks of",
    none="none | no | nobody | no one",
    everything="all | everything | all of them | all tasks | all my tasks | them all | all items | the whole list",
    delete="delete | remove | erase | wipe | clear | cancel | drop | scrap | purge",
    change="change | edit | update | correct",
    apology="""please | pls | sorry | oops | no | my mistake | my bad | wrong one | wrong number | wrong task |
        thanks | thx | uh | whoops | damn | i was wrong | mistake | that was wrong | that s wrong | no wait | wait |
        was wrong | it was wrong | that one was wrong | was a mistake | that was a mistake | my mistake there | oops
        no | oh no | oops sorry | no no | wrong | ah | oh | whoopsie | not what i meant | i didn t mean that | didn
        t mean that | that wasn t right | wasn t right | hang on | hold on | nope | nope wrong | no wrong | nah |
        nay""",
    no_day="none | no date | no day | no deadline | never | nothing | remove | clear | off",
    period="""this week | next week | this month | next month | today | tomorrow | this year | this quarter | by
        friday | this afternoon | the coming days | these days""",
    status="status",
    waiting="waiting | what waits",
    got="""was | were | got | did | did we | did i | did the team | did they | have we | have i | has been | have
        been | been | has | have | what has | what have | did i close | did i finish | have i closed | have i
        finished | have i done | got done | did we finish | did we close | did we get done | have we finished | have
        we done | have we closed | did the team finish | what s | what is""",
    done="""done | ready | finished | complete | completed | closed | closed off | wrapped up | close | did i close
        | did i finish | have i closed | have i finished | have i done | got done | finished off | get done | gotten
        done | finalised | finalized | accomplished | achieved | did we finish | did we close | did we get done |
        have we finished | have we done | have we closed | did the team finish""",
    add_label="todo | to do | new | task | action | remember | new task | add task | add a task | create a task",
    add_ends="",
    give_ends="",
    messages="""write to me | write me | message me | msg me | text me | send me messages | send messages | your
        messages | your reminders | get your messages | get your reminders | get messages | contact me | these
        messages | all these messages | those messages | all those messages | your questions | keep writing to me |
        keep messaging me | keep writing me | keep asking me | you keep asking | writing to me | messaging me |
        pinging me | getting messages | all your messages | don t write me | don t write to me | don t message me |
        don t ping me | don t bother me | no messages | no pings | don t send me anything | ping me | stop writing
        to me | stop messaging me | stop pinging me | stop writing me | stop sending me messages | stop bothering me""",
    rhythm="""once a week | once a day | weekly | daily | twice a week | every week | every day | mornings | only
        mornings | in the mornings | in the morning | every morning | in the afternoon | afternoons | less often |
        more often | once in a while | only once | on mondays | on tuesdays | on wednesdays | on thursdays | on
        fridays | on saturdays | on sundays | at weekends | on weekends | in the weekend | at the weekend | in the
        evening | in the evenings | after hours | outside office hours | after five | at night | before nine""",
    let="let | have",
    takes="""do | handle | take | take over | finish | pick up | look after | take care of | do it | gonna do | is
        gonna do | going to do | is going to do | will do | do this one""",
    any_="anything | any | anyone | anybody | something",
    add_for="for | to",
    remind_to="""remind me to | remind me that i need to | remind me that i have to | remind me i have to | remind
        me i need to | remind me that i should | remind me i should | don t let me forget to | remind me please to |
        remind me that i must""",
    through="through | up to and including | until and including | inclusive",
    takes_over="takes over | is taking over | will take over | took over | has taken over | takes it over",
    onward="from now on | now | as of now | from today | from today on | going forward | as of today | instead",
    put="put | stick | place",
    on_list="on my list | on the list | to my list | to the list | on my todo list | on my to do list",
)
