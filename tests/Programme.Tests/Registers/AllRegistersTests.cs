using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme.Journal;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Tests.Registers;

/// <summary>What every register keeps to; a new one is found by itself.</summary>
public class AllRegistersTests
{
    private static readonly CultureInfo[] Languages = [CultureInfo.GetCultureInfo("vi-VN"), CultureInfo.GetCultureInfo("en-GB")];

    private static readonly IReadOnlyList<IRegister> All = [.. new ServiceCollection().AddProgramme().BuildServiceProvider().GetServices<IRegister>()];

    [Fact]
    public void Registers_are_told_apart_by_code_slug_and_name()
    {
        All.Count.ShouldBeGreaterThan(1);
        All.Select(r => r.Code).ShouldBeUnique();
        All.Select(r => r.Slug).ShouldBeUnique();
        foreach (var register in All)
        {
            register.Slug.ShouldBe(Slug.Of(register.Slug));
            register.Declared.Select(f => f.Key).ShouldBeUnique(register.Code);
            register.Declared[0].IsRequired.ShouldBeTrue(register.Code + ": the first field is the name");
            register.Declared.ShouldAllBe(f => f.LinksTo == null || All.Any(r => r.Code == f.LinksTo), register.Code);
        }
    }

    [Fact]
    public void Everything_has_words_in_both_languages()
    {
        foreach (var language in Languages)
        {
            foreach (var register in All)
            {
                var keys = register.Declared.Select(f => f.TextKey).Concat(["register." + register.Code, "register." + register.Code + ".lead", "record." + register.Code]);
                keys.Where(k => !ProgrammeTexts.Table.Keys(language).Contains(k)).ShouldBeEmpty();
                foreach (var field in register.Declared.Where(f => f.Choices is not null))
                    field.Choices!.Codes.Where(c => field.Choices.NameOf(c, language) == c).ShouldBeEmpty(field.TextKey);
            }
        }
    }

    [Fact]
    public void What_tells_of_a_person_is_never_public_and_hashed_in_the_journal()
    {
        foreach (var (register, field, property) in Properties())
        {
            var isPersonal = property.IsDefined(typeof(PersonalAttribute));
            isPersonal.ShouldBe(field.Reach == FieldReach.Personal, field.TextKey);
            if (field.Kind is FieldKind.Phone or FieldKind.Mail)
                field.Reach.ShouldBe(FieldReach.Personal, field.TextKey);
            if (isPersonal)
                (field.IsSearched || field.IsListed || field.IsFiltered || field.IsKey).ShouldBeFalse(field.TextKey + " would show in lists");
        }
    }

    [Fact]
    public void Every_property_of_a_record_is_a_field()
    {
        foreach (var register in All)
        {
            var type = register.GetType().BaseType!.GetGenericArguments()[0];
            var own = type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(p => p.CanWrite).Select(p => "field." + type.Name + "." + p.Name);
            own.Except(register.Declared.Select(f => f.TextKey).Concat(register.KeptElsewhere.Select(name => "field." + type.Name + "." + name)), StringComparer.Ordinal).ShouldBeEmpty();
        }
    }

    private static IEnumerable<(IRegister Register, RegisterField Field, PropertyInfo Property)> Properties() => All.SelectMany(r => r.Declared.Select(f =>
        (r, f, r.GetType().BaseType!.GetGenericArguments()[0].GetProperty(f.TextKey[(f.TextKey.LastIndexOf('.') + 1)..])!)));
}
