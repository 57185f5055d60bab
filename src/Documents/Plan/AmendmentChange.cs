namespace Xanh.Documents.Plan;

public enum AmendmentChange
{
    Replace,
    Add,
    Drop,
}
