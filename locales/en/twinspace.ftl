# My spaces, the frame around the pages of a space, its home.
home = Home
pages = Pages
team = Team
publish = Publish
closed = closed
closed-note = Nobody can write in this { -space } now, since its project is closed or suspended. Everybody in it can read.
my-spaces = My { -space }s
my-spaces-lead = The shared classrooms of your projects.
no-spaces = No { -space } yet
no-spaces-why = It opens by itself as soon as the units of both countries have approved your project.
to-projects = See my projects
role-founder = Founder
role-administrator = Administrator
role-member = Teacher
role-pupil = Pupil
members =
    { $count ->
        [one] One member
       *[other] { $count } members
    }
changed = Last change: { $when }
about-space = About this { -space }
teachers =
    { $count ->
        [one] One teacher
       *[other] { $count } teachers
    }
pupils =
    { $count ->
        [one] One pupil
       *[other] { $count } pupils
    }
schools =
    { $count ->
        [one] One school
       *[other] { $count } schools
    }
all-pages =
    { $count ->
        [one] See the page
       *[other] See all { $count } pages
    }
new-page = New page
new = new
what-is-new = What is new
nothing-new = Nothing new on the pages that you can read.
go-on-writing = Go on writing
first-page = Your first page
first-page-why = Make a page for your classes: who you are, your school, your first task.
