"""English."""

from domain.summary.languages.table import (
    Columns,
    Headings,
    Heads,
    Language,
    Mail,
    Marks,
    Meetings,
    Nouns,
    Statements,
    States,
    Verbs,
)

ENGLISH = Language(
    small_words="""
        the of and to is for with on that are was be by from will this at as an not we have has should our
        their it by march may minutes attendees owner due who what monday tuesday wednesday thursday friday
        saturday sunday january february june july october
    """,
    heads=Heads(
        exact=Headings(
            tasks="""
                tasks|task|task list|homework|plan for next week|plans for next week|plan for next period
                |follow up tasks|followup tasks|follow up|follow ups|followups|followup
                |action items|action item|actions|action|action points|action point|action list|action log|action plan
                |action register|next steps|next step|suggested next steps|next actions|open actions|open action items
                |open tasks|to do|to dos|todo|todos|to do list|todo list|to do s|todo s|assignments|agreed actions
                |commitments|work items|action items by person|summary of action items|review action items
                |review of action items|previous action items|action item review|follow up on action items
                |review of actions|previous actions|actions and owners|actions and next steps|next steps and actions
                |decisions and actions|actions and decisions|decisions and action items|action items and next steps
                |who does what|action steps|action required|actions required|follow up items|follow up actions
                |follow up points|follow up list|task overview|action tracker|action summary|actionables
                |deliverables and owners|todos and owners|next actions and owners|what to do now|what to do next
                |what we need to do|what happens next|what needs to be done|what needs doing|who does what by when
                |recommended next steps|action items summary|new action items|new actions
            """,
            done="""
                done|completed|completed actions|completed tasks|completed action items|closed actions
                |closed action items|finished|closed items
            """,
            topics="""
                topics|topic|topics discussed|discussion topics|meeting notes|notes|discussion|discussions
                |discussion points|discussed|key topics|key points|highlights|key discussion points|main points|chapters
                |outline|details|meeting details|minutes
            """,
            summary="""
                summary|quick recap|recap|overview|meeting summary|executive summary|tldr|tl dr|gist|abstract
                |meeting recap|brief|in short|wrap up|conclusion|conclusions
            """,
            people="""
                attendees|presence list|attendance list|attendance|attendee|present|participants|participant|people
                |people present|people present lines said|members present|in attendance|present members|attending
                |invited|invitees|who was there|roll call|regrets|apologies|absent|excused|apologies for absence|chair
                |chairs|chairperson|scribe|scribes|facilitator|note taker|notetaker|minutes by|guests|guest|on the call
                |were there|who came|organizer|organiser|host|speakers|speaker|distribution|distribution list
                |also present|not present
            """,
            decisions="""
                decisions|decision|decisions made|key decisions|decided|resolved|resolutions|resolution|agreements
                |agreed|summary of resolutions|summary of decisions|resolutions adopted|decision list|outcomes
                |decisions taken|decision log|decision summary|what we decided|key takeaways|takeaways
            """,
            agenda="""
                agenda|agenda items|meeting agenda|draft agenda|proposed agenda|schedule|program|programme
                |running order|contents|table of contents
            """,
            questions="""
                questions|open questions|open question|parking lot|parked|issues|open issues|risks|risks and issues
                |blockers|concerns|pending|key questions|unresolved questions|main questions|questions raised
                |outstanding questions|questions and answers|follow up questions|unanswered questions|not discussed
                |not covered|out of scope|any other business|aob|a o b
            """,
            next="""
                next meeting|next meetings|next call|date of next meeting|next session|next agenda|upcoming meetings
                |date and time of next meeting
            """,
            legend="legend|key|status|state|states|priority|priorities|abbreviations",
            aside="""
                links|links shared|references|resources|recording|recordings|attachments|appendix|annex
                |transcript|chat|materials|for information|for your information|fyi
                |for noting|useful links|meeting info|standing items|announcements|announcement|disclaimer|documents
            """,
        ),
        within_next="next meeting",
        within_tasks="""
            action items|action points|actions|follow up tasks|next steps|to dos|todos|action items for|tasks for
        """,
        within_people="attendees|participants",
        within_decisions="decisions",
        weak="""
            brief overview abstract gist agreement agreements resolution resolutions outcomes issues risks blockers
            concerns pending conclusion done completed finished documents
        """,
        never_alone="follow up|follow ups|followup",
        said="agreed decided decide decision",
        agreed="commitments",
        qualifiers="""
            per by for from of with and the this that next last previous coming week weeks month quarter sprint meeting
            session call person people owner owners name assignee team members department project open outstanding
            agreed assigned new our all my your remaining pending current summary list overview today tomorrow discussed
            after before date due below following find please here are who what when status identified captured
            resulting unanimously unanimous adopted taken made do tasks items also
        """,
        coming="next",
        led_in="action items?|action points?|actions?|to[- ]?do['’]?s?|tasks?|next steps",
        leads="after|before|for|from|of|until|till|by|this|next",
        points="agenda ?(?:item|point)?|point|item|topic|nr",
        flat_tasks="Follow-up tasks|Tasks|Action items|Next steps",
        flat_topics="Topics|Meeting notes",
    ),
    columns=Columns(
        task="""
            action|actions|action item|action items|action point|action points|task|tasks|to do|todo|to dos|what
            |activity|follow up|next step|next steps|work item|deliverable|action description|task description
            |action required|task action|action task
        """,
        item="item|items|description|details|summary|title|name of task|point|issue|decision action",
        owner="""
            owner|owners|who|assignee|assignees|assigned to|assigned|responsible|responsible person|person|lead|by whom
            |action by|owner s|person responsible|accountable|resp|resource|name|names|by|pic|poc|actor|actors|doer
            |in charge|person in charge|point of contact|contact person|action owner|task owner|responsibility
        """,
        due="""
            due|due date|deadline|by when|when|target|target date|date due|due by|eta|completion date|end date|timeline
            |timing|expected date
        """,
        day="date|day",
        status="status|state|progress|done|completed|ok",
        topic="topic|subject|theme|project|category|area|agenda item|workstream",
        given="""
            date assigned|assigned on|date raised|raised|opened|open date|created|date created|start|start date
            |date opened|date logged|logged|meeting date
        """,
        note="comment|comments|note|notes|remark|remarks|update|priority",
        sort="type|sort|kind",
        number="no|number|id|ref|n|reference",
        actions="action|task|to do|next step|follow up",
    ),
    marks=Marks(
        keywords=r"action items?|action points?|action by|actions?|next steps?|follow[- ]?ups?|to[- ]?do['’]?s?|task",
        loud=r"ACTION ITEM|ACTION POINT|ACTIONS?|TO[- ]?DO|TODO|FOLLOW[- ]UP",
        calling=r"(?-i:ACTIONS?|TO[- ]?DO)|action(?: point| item)?",
        letters="AI",
        owner="""
            owner|owners|assignee|assignees|assigned to|assigned|responsible|responsible person|who|lead|action by
            |by whom|resp
        """,
        due="due|due date|due by|due on|deadline|target date|target|eta|by when|when|timing|date due|delivery date",
        task="what|task|action",
        status="status",
        places="where|location|place|venue",
        due_words=r"(?:due|deadline)(?:\s(?:by|on))?",
        new="new",
        before_date="by|before|until",
        spans="day|week|month|end|mid",
        for_whom="for|by",
        done_by=r"to be done by\s{name}",
    ),
    nouns=Nouns(
        no_names="""
            see cf ref e.g eg i.e ie incl including excl via from with by for on at to in if as so or not but when
            where why how what which this that these those there here we i you he she it they our your their his her
            its the a and also then than annex appendix attachment section chapter page point item table figure slide
            version draft issue ticket online offline onsite hybrid remote cancelled canceled postponed done completed
            complete open closed new ongoing pending urgent optional required high low medium priority blocked started
            important urgent finished resolved decided approved rejected deferred continued recurring note notes plan
            list points log
            items nb n.b todo to-do task tasks action actions decision due deadline deadlines date owner status topic
            subject update updates info fyi reminder question answer risk goal objective result context background
            conclusion summary option step phase yes no ok okay thanks all-in etc nothing something none everything
            anything focus feedback impact scope next first second third finally meanwhile additionally furthermore
            moreover however therefore otherwise instead further later soon again maybe perhaps both each every most
            some any other others another proposals proposal minutes agenda announcements elections docs documentation
            budget timeline roadmap milestone release website newsletter
        """,
        never_first="""
            talk speak listen switch reply respond go connect agree commit upgrade return subscribe apply convert stick
            adapt refer transition escalate help let double check send prepare review update create follow schedule
            finalize finalise contact share add confirm discuss organize organise plan set write get make ask call book
            fix test move provide ensure complete draft invite look try need continue investigate please verify submit
            collect define publish close keep inform start port migrate ship deploy install remind stop bring present
            propose report remove replace request open continuing working looking waiting using adding making keeping
            having being including starting developing improving reviewing building planning preparing creating
            reach arrange buy order clean paint pay hire read print sign upload download circulate chase determine
            implement introduce
            sort survey display install search clarify resolve decide figure find give tell teach train design draw
            edit revise rewrite translate record publish post announce promote advertise recruit appoint assign
            approve evaluate assess measure analyse analyze research explore identify gather compile summarize
            summarise document archive delete merge split rename backup restore replace repair renew cancel
            postpone extend reserve rent borrow deliver forward notify inform warn consult negotiate pick put take
        """,
        open_ended="before until the a an of to in on for with and or by from at as that which",
        nobody="""
            somebody|someone|no owner yet|tbd|tba|tbc|n a|na|none|nobody|no one|unassigned|unknown|to be determined
            |to be confirmed|to be defined|to be decided|to be assigned|owner|name|who|x|xx|xxx|pending|not assigned
            |speaker 0|no owner|nobody yet|not yet assigned|assignee|no date|no due date|no deadline
        """,
        nothing=r"(?:none|nothing|nil)(?: \w+){0,3}"
        r"|no (?:new |further |other |suggested |specific |formal |outstanding )?"
        r"(?:action|actions|action items|action points|next steps|tasks|follow ups?|to dos?)\b.*"
        r"|there (?:are|were) no (?:action|task|next step|follow).*|not applicable|noted",
        modes="""
            short long draft intern internal external confidential preliminary provisional final partial partly manual
            manually automatic digital paper mail email e-mail phone video free pilot test prio backup together alone
            soon later maybe again both same idem ditto budget attached enclosed tentative recurring weekly monthly
        """,
        matters="""
            remember want hope aim wait learn offer promise arrange time have ought used look thing things everything
            way later soon asap today tomorrow again first both now website site web app drinks food snacks lunch dinner
            coffee tea room venue hall tickets invoice invoices contract offers report slides deck email mail mails
            letter newsletter agenda minutes poster posters flyer flyers folder banner shop stock keys key bus parking
            roof kitchen garden insurance photos video music sound press code tests docs bug bugs release server backup
            data list tool tools idea ideas price prices budget
        """,
        endings="tions?|ments?|ings?|ness|ance|ties|ity|ship",
        times="""
            asap eod eow feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun q1 q2 q3 q4
            minutes min hours end mid early
        """,
    ),
    verbs=Verbs(
        modals=r"(?:is|are) going to|(?:is|are) to|needs? to|ha(?:s|ve) to|(?:has |have )?agreed to"
        r"|(?:has |have )?offered to|volunteer(?:s|ed) to|promised to|(?:is|are|was|were) asked to|to|will|shall"
        r"|should|must|would(?! (?:be|like|have|prefer|love|also)\b)",
        shall="to|will",
        bare_to="to",
        passive=r"(?:be|get|have to be)\s(?!\w+ing\b|responsible|the\b|in charge|lead|at\b)",
        not_to="""
            according due thanks back up related close next prior subject compared addition respect regard listen and or
            how what where when whether
        """,
        helped="with|together with|in collaboration with",
        does="""
            sends prepares checks creates writes updates contacts organizes organises schedules plans follows arranges
            investigates reviews drafts shares asks calls books sets finalizes finalises provides looks takes
            coordinates confirms verifies reports brings makes handles
        """,
        no_verbs="not at it that out yet next text list left cost best",
        reports="looks asks reports",
        tells=r"reports?|reported|explains?|presents|says?|thanks?|opens|closes|welcomes?|notes|mentions?|suggests?"
        r"|wonders?|thinks|feels|reminds us|presented|said|explained|mentioned|suggested|noted|thanked|raised|asked"
        r"|shared|gave|discussed|attended|joined|opened|closed",
        also_nouns="plans checks updates reviews drafts shares calls books sets looks reports",
        articles="the a an",
        objects="""
            the a an his her their its it them all this that these those our your up out with whether if into
        """,
        thirds="""
            buys gets gives keeps adds fixes finishes completes invites pays builds installs publishes removes replaces
            prints repairs rewrites translates collects gathers delivers submits measures informs discusses announces
            cleans meets chooses decides merges tells hires finds rewords drives picks reads speaks talks shows solves
            puts brings
        """,
        third_ends="s",
        plural_ends="",
        past_ends="ed",
        future="",
        auxiliaries="is was has not its as at it",
        befalls="costs needs seems remains starts begins ends lasts expires becomes says thinks asks comes",
        idioms=r"\blooks (?:into|after)|\basks for",
        no_work=r"\w+s (?:regularly|usually|often|always)\b|takes? (?:part|leave|note)\b",
        done_to="informed invited contacted called asked added thanked notified reminded consulted briefed",
        to_be_done=r"to be",
        commits=r"takes? care of|takes? on|(?:has )?(?:volunteered|offered) to|is going to",
        not_work=r"not|shall (?:have|be)|never|no longer|maybe|(?:will|would|to) be|absent|on leave",
        goes_on=r"as (?:promised|agreed|discussed)|for (?:his|her) part|meanwhile|also",
        needed=r"(?:some(?:body|one)) (?:has to|needs to|must|should)\b"
        r"|(?:needs?|ha(?:s|ve)) to be (?:\w+ ){0,2}\w+(?:ed|en|t|de|ld|ught|nt)\b|(?:is|are) to be \w+ed\b",
    ),
    states=States(
        done="done|completed|complete|closed|finished|resolved|fixed|ok|okay|all done|sorted|settled",
        open="""
            open|in progress|ongoing|on going|pending|todo|to do|not started|new|blocked|on hold|wip|started|overdue
            |unchanged|deferred|continued|not done|not done yet|not yet done|still open|running
        """,
        before_places="new",
        late=r"overdue|past due|was due|were due|too late",
        noted=r"recorded|due|opened",
        for_info="cancelled|canceled|dropped|withdrawn|info|fyi|information|for info|for information",
        no_work="i|b|d|n|note|decision",
    ),
    mail=Mail(
        sign_offs="""
            regards|best regards|kind regards|kindest regards|warm regards|with kind regards|best|all the best
            |best wishes|cheers|thanks|many thanks|thank you|thanks again|thanks in advance|thanks a lot|sincerely
            |yours sincerely|yours faithfully|yours truly|yours|talk soon|speak soon|see you|see you soon|take care
            |have a nice day|have a nice weekend|have a great day|have a good weekend|kr|br|rgds|thx
        """,
        courtesies=r"(?:please )?(?:let me know|feel free|do not hesitate|don t hesitate|if you have any"
        r"|if i (?:missed|forgot)|should you|looking forward|see you|thanks? |thank you|have a )"
        r"|(?:any |all )?(?:errors|mistakes|corrections|remarks)(?: or \w+)? (?:please|to|tell|let|welcome|by)"
        r"|(?:any )?questions let",
        notices=r"(?:ai |auto )?generated (?:by|with)|(?:be sure|make sure) to check|was this helpful"
        r"|(?:you should )?(?:please )?(?:review|check) \w+ (?:s )?notes|please provide feedback"
        r"|.{0,60}how (?:was|is|did) (?:the |this )?(?:quality|summary|note)|this editable transcript"
        r"|get tips and learn|minutes (?:manually )?(?:created|generated|formatted)|formatted by"
        r"|would you like to (?:give|share) feedback"
        r"|(?:.{0,30}\b)?(?:ai|automat\w*|artificial|copilot)\b.{0,40} (?:may|might|can)\b.{0,20}"
        r"\b(?:incorrect|errors|mistakes|inaccura)",
        addressed="all team everyone everybody",
        greetings="hi|hello|dear|hey|good (?:morning|afternoon|evening)",
        sender="from",
        headers="from|to|cc",
        me="me|myself",
        says_i=r"I(?! have\b)",
        i_will=r"I['’]ll|I will|I['’]m going to",
        could_you=r"(?:could|can|would|will) you",
        please=r"please|kindly|pls",
    ),
    meetings=Meetings(
        words="""
            meeting meetings mt mtg mtgs minutes mom standup sync call recap retro retrospective workshop kickoff kick
            steerco telco teleconference conference attendees scribe huddle session notes steering checkin debrief bilat
            bilateral 1on1 weekly daily monthly quarterly council
        """,
        ends="meeting",
        lead_ins=r"topics discussed in|notes from|meeting notes from",
        labels="title|subject|meeting",
        present="present|attendees",
        written_by=r"notes?|minutes",
        by="by",
        day_labels=r"date|meeting date|date of meeting|date and time|held on|meeting start(?:ed)?|started|day|sent",
        day_words="today date day time hours hrs",
        beside_day="the of on at in from to st nd rd th until am pm cet cest utc gmt our your notes this yesterday s",
        other_day="next previous last upcoming",
        opens=r"(?:(?:draft|approved)\s)?(?:minutes|notes)",
        of="of|from",
        numbered="no|nr|number|edition|part",
        approved="approved|adopted|accepted|confirmed|signed",
        introduces=r"here (?:are|is|comes)|please find|below",
        decided=r"decisions?|decided|agreed",
        next_one=r"next (?:meeting|call|session)",
        next_called="next",
        by_tool=r"generated by|ai-generated|auto-generated|meeting summary|quick recap|notes by gemini|meetbot"
        r"|^(?:topics discussed in|(?:meeting )?notes from)\b",
        notes="minutes notes",
        other_texts="""
            how guide guideline guidelines process procedure policy handbook template tutorial agenda invitation
            newsletter changelog readme roadmap release vacancy
        """,
    ),
    statements=Statements(
        decisions="""
            decision|decisions|decision taken|decision made|decisions made|decided|we decided|it was decided|agreed
            |we agreed|it was agreed|resolved
        """,
        questions="""
            open question|open questions|unresolved question|unresolved questions|outstanding questions
            |unanswered questions|remaining questions|question still open|still to be decided|to be decided
        """,
        loose="outcomes|key takeaways|takeaways",
        undecided="pending|to be taken|to be made|open|still open|needed|not yet taken|not yet|awaited|to follow",
    ),
    repeats="the a an to of for and in on with will is be",
)
